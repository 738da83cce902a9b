import { withdrawn } from './correction.ts'
import { entryKind } from './kind.ts'

/** Another entry of the same stream is taken back, with the reason; what it said can still be read behind it. */
export const entryWithdrawn = entryKind(withdrawn, { facts: {}, words: ['reasons'] })
