import { randomUUIDv7 } from 'node:crypto'
import type { Id, Named } from '#values/id.ts'

export type NewId = <Name extends Named>() => Id<Name>

let last = ''

/** A fresh UUIDv7: unique everywhere, and in the order it was made by this process, also within one millisecond. */
export const newId: NewId = <Name extends Named>() => {
  const fresh: string = randomUUIDv7()
  last = fresh > last ? fresh : after(last)
  return last as Id<Name>
}

const randomBits = 62n

/** The next one: the random end counts on (RFC 9562, 6.2). */
function after(id: string): string {
  const whole = BigInt(`0x${id.replaceAll('-', '')}`)
  const mask = (1n << randomBits) - 1n
  const next = (whole & ~mask) | ((whole + 1n) & mask)
  const hex = next.toString(16).padStart(32, '0')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
