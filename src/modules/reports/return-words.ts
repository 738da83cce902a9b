import { accept, type Result, refuse } from '#values/result.ts'
import { wordList } from './word-list.ts'

/** Why typed words lead nowhere: `word` is the one that is not ours, `nearest` up to three of ours that are close to it. */
export type ReturnWordsRefusal = {
  because: 'not-six-words' | 'unknown-word'
  word?: string
  nearest?: string[]
}

const wordCount = 6
const bitsPerWord = 11
const bytesNeeded = 9
/** In characters. Six words, numbered and spread over lines, are a tenth of it. */
const longestTyped = 2_000

const known: ReadonlySet<string> = new Set(wordList)
const lengths = wordList.map((word) => word.length)
const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)]

/**
 * Six lower-case words, one space between them, from the first 66 bits of the bytes.
 * Fewer than nine bytes are a fault: RangeError.
 */
export function returnWordsFrom(bytes: Uint8Array): string {
  if (bytes.length < bytesNeeded) throw new RangeError('Return words need nine bytes')
  const bits = bytes.subarray(0, bytesNeeded).reduce((all, byte) => (all << 8n) | BigInt(byte), 0n)
  const words = Array.from({ length: wordCount }, (_, at) => {
    const behind = bytesNeeded * 8 - bitsPerWord * (at + 1)
    return wordList[Number((bits >> BigInt(behind)) & (2n ** BigInt(bitsPerWord) - 1n))]
  })
  return words.join(' ')
}

/**
 * The six words in what a child typed, as `returnWordsFrom` wrote them. Capitals, accents, numbers, signs and spaces do not
 * matter, nor one wrong letter in a word, nor words run together. What could be two things is refused, never guessed.
 */
export function readReturnWords(typed: string): Result<string, ReturnWordsRefusal> {
  if (typed.length > longestTyped) return refuse({ because: 'not-six-words' })
  const runs = runsOfLetters(typed)
  if (runs.length === wordCount) return readOneByOne(runs)
  const words = takeApart(runs.join(''))
  return words === undefined ? refuse({ because: 'not-six-words' }) : accept(words.join(' '))
}

/** Signs that cannot be seen, and accents, are taken out; what else is not a letter parts two words. */
function runsOfLetters(typed: string): readonly string[] {
  const plain = typed
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
  return plain.match(/\p{L}+/gu) ?? []
}

function readOneByOne(runs: readonly string[]): Result<string, ReturnWordsRefusal> {
  const words: string[] = []
  for (const word of runs) {
    const meant = known.has(word) ? [word] : wordList.filter((one) => isOneSlip(one, word))
    const [only] = meant
    if (only === undefined || meant.length > 1) return refuse(unknown(word, meant))
    words.push(only)
  }
  return accept(words.join(' '))
}

/** Whether one slip of the hand parts two words: a letter left out, added, changed, or two that changed places. */
export function isOneSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length)
  const longer = Math.max(one.length, other.length)
  let front = 0
  while (front < shorter && one[front] === other[front]) front += 1
  let back = 0
  while (back < shorter - front && one.at(-1 - back) === other.at(-1 - back)) back += 1
  const differing = longer - front - back
  if (differing === 1) return true
  const swapped = one[front] === other[front + 1] && one[front + 1] === other[front]
  return differing === 2 && one.length === other.length && swapped
}

function unknown(word: string, close: readonly string[]): ReturnWordsRefusal {
  const near = word.length > longest + 2 ? [] : wordList.filter((one) => slips(one, word) === 2)
  return {
    because: 'unknown-word',
    word: word.slice(0, 40),
    nearest: [...close, ...near].slice(0, 3),
  }
}

/** How many slips lie between two words, with each letter slipping once; 3 stands for more. */
function slips(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const [a, b] = [one[row - 1], other[at - 1]]
      const swapped = row > 1 && at > 1 && a === other[at - 2] && b === one[row - 2]
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (a === b ? 0 : 1),
        swapped ? (before[at - 2] ?? 0) + 1 : Infinity,
      )
    }
    before = last
    last = next
  }
  return Math.min(last[other.length] ?? 0, 3)
}

/** Letters run together, taken apart into six words; undefined if there is no way, or more than one. */
function takeApart(letters: string): readonly string[] | undefined {
  if (letters.length > wordCount * longest) return undefined
  let reached: Reached = new Map([[0, []]])
  for (let count = 0; count < wordCount; count += 1) reached = oneWordOn(letters, reached)
  const way = reached.get(letters.length)
  return way === 'several' ? undefined : way
}

/** The words that lead to a place among the letters. */
type Reached = Map<number, readonly string[] | 'several'>

function oneWordOn(letters: string, reached: Reached): Reached {
  const next: Reached = new Map()
  for (const [from, way] of reached)
    for (let length = shortest; length <= longest; length += 1) {
      const word = letters.slice(from, from + length)
      const to = from + word.length
      if (word.length < length || !known.has(word)) continue
      next.set(to, way === 'several' || next.has(to) ? 'several' : [...way, word])
    }
  return next
}
