import { randomUUIDv7 } from 'node:crypto'
import type { Id, Named } from '#values/id.ts'

export type NewId = <Name extends Named>() => Id<Name>

/** A fresh UUIDv7: unique everywhere, and in the order it was made. */
export const newId: NewId = <Name extends Named>() => randomUUIDv7() as Id<Name>
