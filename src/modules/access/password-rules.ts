import easyToGuess from './easy-to-guess.json' with { type: 'json' }

/** In characters. */
export const passwordAtLeast = 12
export const passwordAtMost = 512

export type PasswordFault = 'too-short' | 'too-long' | 'easy' | 'holds-name'

/** What must come together: so many words, walks or odd letters that nobody has in a list. */
const piecesAtLeast = 5

/**
 * Why this cannot be a password, or undefined. `names` are those that anybody would try here: the person's, the
 * provision's, the sign-in name. There are no rules about capitals or digits: length and surprise are what counts.
 */
export function whyNotPassword(
  password: string,
  names: readonly string[],
): PasswordFault | undefined {
  const text = password.normalize('NFC')
  const length = Array.from(text).length
  if (length < passwordAtLeast) return 'too-short'
  if (length > passwordAtMost) return 'too-long'
  if (piecesIn(text, easyWords) < piecesAtLeast) return 'easy'
  const withNames = new Set([...easyWords, ...names.flatMap(wordsOf)])
  return piecesIn(text, withNames) < piecesAtLeast ? 'holds-name' : undefined
}

const easyWords: ReadonlySet<string> = new Set(easyToGuess)

function wordsOf(name: string): string[] {
  const whole = name.normalize('NFKC').toLowerCase()
  const words = whole.split(/[^\p{L}]+/u)
  return [whole, ...words, words.join('')].filter((word) => word.length >= 3)
}

/** The least number of pieces a guesser would put it together from. */
function piecesIn(text: string, words: ReadonlySet<string>): number {
  return fewestPieces(unit(text.normalize('NFKC').toLowerCase()), words)
}

/** "abcabcabcabc" is "abc" to a guesser. */
function unit(text: string): string {
  for (let length = 1; length <= text.length / 2; length++) {
    const start = text.slice(0, length)
    if (start.repeat(Math.ceil(text.length / length)).startsWith(text)) return start
  }
  return text
}

const longestWord = 40

function fewestPieces(text: string, words: ReadonlySet<string>): number {
  const best = [0]
  for (let end = 1; end <= text.length; end++) {
    let fewest = best[end - 1]! + 1
    for (let start = Math.max(0, end - longestWord); start < end - 1; start++)
      if (isOnePiece(text.slice(start, end), words)) fewest = Math.min(fewest, best[start]! + 1)
    best.push(fewest)
  }
  return best[text.length]!
}

function isOnePiece(piece: string, words: ReadonlySet<string>): boolean {
  return isWord(piece, words) || isYear(piece) || isRow(piece) || isWalk(piece)
}

/** Reading 3 as e and so on. */
function isWord(piece: string, words: ReadonlySet<string>): boolean {
  return [piece, spelt(piece, 'i'), spelt(piece, 'l')].some((reading) => words.has(reading))
}

const stands: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}

function spelt(text: string, one: string): string {
  return text.replaceAll(/[0345713@$!]/g, (sign) => (/[1!]/.test(sign) ? one : stands[sign]!))
}

const isYear = (piece: string) => /^(?:19|20)\d\d$/.test(piece)

/** "aaaa", "1234", "9876", "fedc". */
function isRow(piece: string): boolean {
  if (piece.length < 2) return false
  const step = piece.charCodeAt(1) - piece.charCodeAt(0)
  if (Math.abs(step) > 1) return false
  for (let at = 2; at < piece.length; at++)
    if (piece.charCodeAt(at) - piece.charCodeAt(at - 1) !== step) return false
  return true
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', '1qaz2wsx3edc4rfv5tgb6yhn']

/** Neighbours on a keyboard, in either direction. */
function isWalk(piece: string): boolean {
  if (piece.length < 4) return false
  const back = Array.from(piece).toReversed().join('')
  return keyboard.some((row) => row.includes(piece) || row.includes(back))
}
