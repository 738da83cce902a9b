import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOneSlip, readReturnWords, returnWordsFrom } from './return-words.ts'
import { wordList } from './word-list.ts'

const bytes = fc.uint8Array({ minLength: 9, maxLength: 40 })
const given = bytes.map((some) => returnWordsFrom(some))
const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''))
const words = 'anchor meadow violin pancake tulip lantern'

describe('words from bytes', () => {
  test('eleven bits choose a word, the first bits the first word', () => {
    const [first, second, last] = [wordList[0], wordList[1], wordList.at(-1)]
    expect(returnWordsFrom(new Uint8Array(9))).toBe(Array(6).fill(first).join(' '))
    expect(returnWordsFrom(new Uint8Array(9).fill(255))).toBe(Array(6).fill(last).join(' '))
    expect(returnWordsFrom(Uint8Array.of(0, 0b00100000, 0, 0, 0, 0, 0, 0, 0)).split(' ')[0]).toBe(
      second,
    )
    expect(returnWordsFrom(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0b01000000))).toBe(
      [first, first, first, first, first, second].join(' '),
    )
  })

  test('the last six bits of nine bytes, and all after them, change nothing', () => {
    fc.assert(
      fc.property(bytes, fc.uint8Array({ maxLength: 4 }), (some, more) => {
        const other = Uint8Array.from([...some.subarray(0, 9), ...more])
        other[8] = (other[8] ?? 0) ^ 0b00111111
        expect(returnWordsFrom(other)).toBe(returnWordsFrom(some))
      }),
    )
  })

  test('two different sixty-six bits never give the same words', () => {
    fc.assert(
      fc.property(bytes, fc.nat(65), (some, bit) => {
        const other = Uint8Array.from(some)
        const at = Math.floor(bit / 8)
        other[at] = (other[at] ?? 0) ^ (0b10000000 >> (bit % 8))
        expect(returnWordsFrom(other)).not.toBe(returnWordsFrom(some))
      }),
    )
  })

  test('too few bytes are a fault', () => {
    expect(() => returnWordsFrom(new Uint8Array(8))).toThrow(RangeError)
  })
})

describe('words as a child types them', () => {
  test('what was given is read', () => {
    fc.assert(
      fc.property(given, (text) => {
        expect(readReturnWords(text)).toEqual({ ok: true, value: text })
      }),
    )
  })

  test.each([
    ['in capitals', 'ANCHOR Meadow VioLin PANCAKE Tulip lantern'],
    ['with spaces around', '  anchor   meadow\tviolin pancake\u00A0tulip\u3000lantern \n'],
    ['with commas and full stops', 'anchor, meadow,violin. pancake; tulip/lantern!'],
    ['with hyphens of every length', 'anchor-meadow–violin—pancake‑tulip_lantern'],
    ['on lines of their own', 'anchor\nmeadow\r\nviolin\rpancake\u2028tulip\nlantern'],
    ['numbered', '1. anchor 2) meadow 3: violin 4 pancake (5)tulip 6.lantern'],
    ['in curly quotes', '“anchor meadow violin” ‘pancake’ «tulip» ‚lantern‘'],
    ['with accents', 'ánchor meadôw violïn pañcake tülip läntern'],
    ['with a Turkish i', 'anchor meadow vıolİn pancake tulİp lantern'],
    ['in wide letters', 'ａｎｃｈｏｒ ｍｅａｄｏｗ violin pancake tulip lantern'],
    [
      'with signs that cannot be seen',
      'an\u200Bchor \u2066meadow\u2069 vio\u00ADlin pancake tu\uFEFFlip lantern',
    ],
    [
      'with marks of right to left',
      '\u200Fanchor meadow\u200F violin \u202Epancake\u202C tulip lantern',
    ],
    ['run together', 'anchormeadowviolinpancaketuliplantern'],
    ['partly run together', 'anchormeadow violin pancaketulip lantern'],
    ['broken in the middle', 'an chor meadow violin pan cake tulip lantern'],
    ['letter by letter', words.replaceAll(' ', '').split('').join(' ')],
    ['with one wrong letter in every word', 'anchur meadoww violn pancaek fulip lantrn'],
  ])('%s', (_, typed) => {
    expect(readReturnWords(typed)).toEqual({ ok: true, value: words })
  })

  test('one slip in a word is mended or refused, and never leads to other words', () => {
    const slip = fc.record({
      text: given,
      word: fc.nat(5),
      at: fc.nat(6),
      how: fc.constantFrom('added', 'left out', 'changed', 'swapped'),
      letter,
    })
    let mended = 0
    fc.assert(
      fc.property(slip, ({ text, word, at, how, letter }) => {
        const typed = text.split(' ')
        typed[word] = slipped(typed[word] ?? '', at, how, letter)
        const read = readReturnWords(typed.join(' '))
        if (read.ok) mended += 1
        expect(read.ok ? read.value : read.refusal.word).toBe(read.ok ? text : typed[word])
      }),
      { numRuns: 1000 },
    )
    expect(mended).toBeGreaterThan(800)
  })

  test.each([
    ['lantern', 'lantern', false],
    ['lantern', 'lanterns', true],
    ['lantern', 'antern', true],
    ['lantern', 'lanturn', true],
    ['lantern', 'lanetrn', true],
    ['lantern', 'latnenr', false],
    ['abc', 'cba', false],
    ['abc', 'bca', false],
    ['', 'a', true],
    ['', 'ab', false],
    ['aa', 'aaa', true],
  ])('whether one slip parts %s and %s: %s', (one, other, parted) => {
    expect(isOneSlip(one, other)).toBe(parted)
    expect(isOneSlip(other, one)).toBe(parted)
  })

  test('words run together are read as they were given, or not at all', () => {
    fc.assert(
      fc.property(given, (text) => {
        const read = readReturnWords(text.replaceAll(' ', ''))
        expect(read.ok ? read.value : text).toBe(text)
      }),
    )
  })
})

describe('words that lead nowhere', () => {
  test('an unknown word is named, with the nearest of ours', () => {
    const read = readReturnWords('anchor meadow violin pancake tulip lanterning')
    expect(read).toMatchObject({
      ok: false,
      refusal: { because: 'unknown-word', word: 'lanterning' },
    })
    expect(readReturnWords('anchor meadow violin pancake tulip lanterrrn')).toEqual({
      ok: false,
      refusal: { because: 'unknown-word', word: 'lanterrrn', nearest: ['lantern'] },
    })
  })

  test('a word between two of ours is not guessed', () => {
    const read = readReturnWords('aspine meadow violin pancake tulip lantern')
    expect(read.ok || read.refusal.nearest?.slice(0, 2)).toEqual(['alpine', 'aspire'])
  })

  test('letters that are six words in two ways are refused: cabin field, or cab infield', () => {
    expect(readReturnWords('cabin field violin pancake tulip lantern').ok).toBe(true)
    expect(readReturnWords('cabinfield violin pancake tulip lantern').ok).toBe(false)
  })

  test.each([
    '',
    '   ',
    '1 2 3 4 5 6',
    'anchor',
    'anchor meadow violin pancake tulip',
    `${words} tulip`,
  ])('not six words: "%s"', (typed) => {
    expect(readReturnWords(typed)).toEqual({ ok: false, refusal: { because: 'not-six-words' } })
  })

  test('anything at all is answered, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (typed) => {
        const read = readReturnWords(typed)
        const words = read.ok ? read.value.split(' ') : []
        expect(words.filter((word) => !wordList.includes(word))).toEqual([])
      }),
    )
    for (const odd of ['\uD800', '\0\0', '\u0301'.repeat(1999), 'ﷺ'.repeat(2000)])
      expect(readReturnWords(odd).ok).toBe(false)
  })

  test.each(['a', ' ', 'anchor ', '\u200B', '\u0301', '😢', 'a '])(
    'a megabyte of "%s" is refused at once',
    (junk) => {
      const typed = junk.repeat(1_000_000 / junk.length)
      const began = performance.now()
      expect(readReturnWords(typed).ok).toBe(false)
      expect(performance.now() - began).toBeLessThan(50)
    },
  )
})

function slipped(word: string, at: number, how: string, letter: string): string {
  const place = at % word.length
  const [before, here, after] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)]
  if (how === 'added') return before + letter + here + after
  if (how === 'left out') return before + after
  if (how === 'changed') return before + letter + after
  return before + after.slice(0, 1) + here + after.slice(1)
}
