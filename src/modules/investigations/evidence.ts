import type { Actor, Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import { evidenceListed, noWitnessesFound } from './investigation.entry.ts'

/** The one sort that nobody ever copies, whatever the policy says of it (care rule 8, R7.7). */
export const imageOfChild = 'image-of-child'

/** Something that shows what happened, or that nothing was found (R4.9). */
export type Evidence = {
  /** A code of the policy's list. */
  sort: string
  copied: boolean
  /** What was seen, where; undefined once destroyed. */
  what: string | undefined
  /** When it was seen, as an ISO date or moment; when it was written down, and by whom. */
  happened: string
  at: Temporal.Instant
  by: Actor
}

/** All that was listed, in the order in which it was written down. */
export function evidenceIn(entries: readonly Entry[]): Evidence[] {
  return evidenceListed.in(entries).map(({ facts, words, happened, recorded, by }) => ({
    sort: facts.sort,
    copied: facts.copied,
    what: wordsIn({ words }, 'what'),
    happened,
    at: recorded,
    by,
  }))
}

/** That somebody looked for witnesses and there were none (R4.12). */
export type NoWitnesses = { whoLooked: string | undefined; at: Temporal.Instant; by: Actor }

/** The last time somebody said so; undefined if nobody did. */
export function noWitnessesIn(entries: readonly Entry[]): NoWitnesses | undefined {
  const last = noWitnessesFound.in(entries).at(-1)
  return last && { whoLooked: wordsIn(last, 'who-looked'), at: last.recorded, by: last.by }
}
