import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  fingerprintText,
  readRecoveryLine,
  readRecoveryLines,
  recoveryLetters,
  recoveryLines,
} from './recovery-lines.ts'

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 })
const lineNumbers = fc.integer({ min: 1, max: 8 })
/** Where the ten letters of a line stand in its text. */
const places = fc.integer({ min: 0, max: 9 }).map((at) => (at < 5 ? at : at + 1))
const letters = fc.constantFrom(...Array.from(recoveryLetters))

test('what was written comes back, however it is typed', () => {
  fc.assert(
    fc.property(keys, (key) => {
      const lines = recoveryLines(key)
      const typed = [
        lines,
        lines.map((line) => line.toLowerCase().replace(' ', '')),
        lines.map((line, at) => `  ${at + 1}.  ${line.replace(' ', '-')} `),
        lines.flatMap((line) => ['', line, ' ']),
      ]
      for (const text of typed) expect(readRecoveryLines(text)).toEqual({ ok: true, value: key })
    }),
  )
})

test('any one wrong letter is found, and its line is named', () => {
  fc.assert(
    fc.property(keys, lineNumbers, places, letters, (key, line, at, letter) => {
      const lines = recoveryLines(key)
      const right = lines[line - 1]!
      fc.pre(right[at] !== letter)
      lines[line - 1] = right.slice(0, at) + letter + right.slice(at + 1)
      expect(readRecoveryLines(lines)).toEqual(wrong(line))
    }),
    { numRuns: 2000 },
  )
})

test('any two wrong letters of one line are found, also two that changed places', () => {
  const slips = fc.record({ line: lineNumbers, a: places, b: places, x: letters, y: letters })
  fc.assert(
    fc.property(keys, slips, (key, { line, a, b, x, y }) => {
      const lines = recoveryLines(key)
      const right = lines[line - 1]!
      const swapped = replaced(replaced(right, a, right[b]!), b, right[a]!)
      const wrongLetters = replaced(replaced(right, a, x), b, y)
      for (const slip of [swapped, wrongLetters].filter((text) => text !== right))
        expect(readRecoveryLines(lines.with(line - 1, slip))).toEqual(wrong(line))
    }),
    { numRuns: 2000 },
  )
})

test('two lines that changed places are both named', () => {
  fc.assert(
    fc.property(keys, lineNumbers, lineNumbers, (key, one, other) => {
      fc.pre(one < other)
      const lines = recoveryLines(key)
      ;[lines[one - 1], lines[other - 1]] = [lines[other - 1]!, lines[one - 1]!]
      expect(readRecoveryLines(lines)).toEqual({
        ok: false,
        refusal: [one, other].map((line) => ({ line, mistake: 'not-this-line' })),
      })
    }),
  )
})

test('each line is two groups of five, of letters of which none looks like another', () => {
  expect(recoveryLetters).not.toMatch(/[0OQ1IL2Z5S8BU]/)
  expect(new Set(recoveryLetters).size).toBe(23)
  for (const line of recoveryLines(new Uint8Array(32).fill(255)))
    expect(line).toMatch(new RegExp(`^[${recoveryLetters}]{5} [${recoveryLetters}]{5}$`))
})

test.each([
  ['', 'missing'],
  ['33333 333', 'too-short'],
  ['33333 333333', 'too-long'],
  ['3333O 33333', 'strange-letter'],
])('the line "%s" is %s', (typed, mistake) => {
  expect(readRecoveryLine(typed, 1)).toEqual({ ok: false, refusal: mistake })
})

test('a line that stands for more than four bytes is wrong even if its checks are right', () => {
  const every = Array.from(recoveryLetters)
  const most = every.at(-1)!.repeat(8)
  const all = every.flatMap((a) => every.map((b) => most + a + b))
  expect(all.filter((line) => readRecoveryLine(line, 1).ok)).toEqual([])
})

test('too few lines and too many are told by their numbers', () => {
  const lines = recoveryLines(new Uint8Array(32))
  expect(readRecoveryLines(lines.slice(0, 7))).toEqual({
    ok: false,
    refusal: [{ line: 8, mistake: 'missing' }],
  })
  expect(readRecoveryLines([...lines, lines[0]!])).toMatchObject({ refusal: [{ line: 9 }] })
})

test('a fingerprint is two groups of four, and another for another digest', () => {
  expect(fingerprintText(Uint8Array.of(0, 0, 0, 0))).toBe('3333 3333')
  expect(fingerprintText(Uint8Array.of(255, 255, 255, 255, 9))).toMatch(/^\w{4} \w{4}$/)
  expect(fingerprintText(Uint8Array.of(1, 2, 3, 4))).not.toBe(
    fingerprintText(Uint8Array.of(1, 2, 3, 5)),
  )
})

function replaced(text: string, at: number, letter: string): string {
  return text.slice(0, at) + letter + text.slice(at + 1)
}

function wrong(line: number) {
  return { ok: false, refusal: [{ line, mistake: 'not-this-line' }] }
}
