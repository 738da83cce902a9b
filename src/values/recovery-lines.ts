import { accept, refuse, type Result } from './result.ts'

/** Letters and digits of which none looks like another in print. They are 23, a prime: the check relies on it. */
export const recoveryLetters = '34679ACDEFGHJKMNPRTVWXY'

/** How many lines 32 bytes make: four bytes a line. */
export const recoveryLineCount = 8

/** Why a typed line is not one of a sheet. `not-this-line` means a slip, or the right text in the wrong place. */
export type LineMistake = 'missing' | 'too-short' | 'too-long' | 'strange-letter' | 'not-this-line'

/** A line that cannot be right, counted from 1. */
export type WrongLine = { line: number; mistake: LineMistake }

/** 32 bytes as eight lines to copy by hand: eight letters for four bytes, then two to check them. */
export function recoveryLines(key: Uint8Array): string[] {
  if (key.length !== recoveryLineCount * 4) throw new RangeError('A sheet holds 32 bytes')
  return Array.from({ length: recoveryLineCount }, (_, at) => {
    const places = placesOf(key.subarray(at * 4, at * 4 + 4))
    const letters = lettersOf([...places, ...checksOf(places, at + 1)])
    return `${letters.slice(0, 5)} ${letters.slice(5)}`
  })
}

/** The bytes that were typed, or every line that is not right. Case and spaces do not count, empty lines neither. */
export function readRecoveryLines(
  typed: readonly string[],
): Result<Uint8Array, readonly WrongLine[]> {
  const filled = typed.filter((text) => text.trim() !== '')
  const count = Math.max(filled.length, recoveryLineCount)
  const read = Array.from({ length: count }, (_, at) => readRecoveryLine(filled[at] ?? '', at + 1))
  const wrong = read.flatMap((one, at) => (one.ok ? [] : [{ line: at + 1, mistake: one.refusal }]))
  if (wrong.length > 0) return refuse(wrong)
  return accept(Uint8Array.from(read.flatMap((one) => (one.ok ? [...one.value] : []))))
}

/** The four bytes of one line (from 1), or why it cannot be that line. Its number may stand before it. */
export function readRecoveryLine(typed: string, line: number): Result<Uint8Array, LineMistake> {
  const letters = withoutNumber(typed.toUpperCase().replaceAll(/[\s.:)\-–]/g, ''), line)
  if (letters === '') return refuse('missing')
  const places = Array.from(letters, (letter) => recoveryLetters.indexOf(letter))
  if (places.includes(-1)) return refuse('strange-letter')
  if (places.length !== letterCount + checkCount)
    return refuse(places.length < letterCount + checkCount ? 'too-short' : 'too-long')
  const said = places.slice(0, letterCount)
  const number = said.reduce((sum, place) => sum * radix + place, 0)
  const checks = checksOf(said, line)
  if (number > 0xffffffff || checks.some((place, at) => place !== places[letterCount + at]))
    return refuse('not-this-line')
  return accept(bytesOf(number))
}

/** The first four bytes of a digest, for comparing two keys by eye without telling either. */
export function fingerprintText(digest: Uint8Array): string {
  const letters = lettersOf(placesOf(digest.subarray(0, 4)))
  return `${letters.slice(0, 4)} ${letters.slice(4)}`
}

const radix = recoveryLetters.length
const letterCount = 8
const checkCount = 2

function placesOf(bytes: Uint8Array): number[] {
  const places: number[] = []
  let left = bytes.reduce((sum, byte) => sum * 256 + byte, 0)
  for (let at = 0; at < letterCount; at++) {
    places.unshift(left % radix)
    left = Math.floor(left / radix)
  }
  return places
}

/**
 * The two places that make the sum of all ten the line's number, and the sum weighed by place nothing (modulo 23). As the
 * weights differ, any two wrong letters show, so also two that changed places; and so does a line in another's place.
 */
function checksOf(places: readonly number[], line: number): number[] {
  const sum = places.reduce((total, place) => total + place, 0)
  const weighed = places.reduce((total, place, at) => total + place * (at + 1), 0)
  const last = modulo(-weighed - (letterCount + 1) * (line - sum))
  return [modulo(line - sum - last), last]
}

function modulo(number: number): number {
  return ((number % radix) + radix) % radix
}

function lettersOf(places: readonly number[]): string {
  return places.map((place) => recoveryLetters.charAt(place)).join('')
}

function bytesOf(number: number): Uint8Array {
  return Uint8Array.from([24, 16, 8, 0], (shift) => (number / 2 ** shift) & 0xff)
}

function withoutNumber(letters: string, line: number): string {
  const numbered = letters.length === letterCount + checkCount + 1
  return numbered && letters.startsWith(String(line)) ? letters.slice(1) : letters
}
