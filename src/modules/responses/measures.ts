import { peopleIn } from '#modules/cases/people.ts'
import type { Actor, Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import type { Id } from '#values/id.ts'
import { measureTaken } from './response.entry.ts'
import type { RoleHelped } from './support.ts'

/** Something changed to keep people safe. Not a sanction. */
export type Measure = {
  party: Id<'Party'>
  role: RoleHelped
  name: string | undefined
  /** A code of the policy's list. */
  measure: string
  what: string | undefined
  /** What the one who was hurt asked for, in their words; undefined if it was not they who asked. */
  whatTheyAsked: string | undefined
  takesSport: boolean
  whySport: string | undefined
  happened: string
  at: Temporal.Instant
  by: Actor
}

/** Every measure, in the order in which they were written down. Names are as they stand now. */
export function measuresIn(entries: readonly Entry[]): Measure[] {
  const people = peopleIn(entries)
  return measureTaken.in(entries).map(({ facts, words, happened, recorded, by }) => ({
    party: facts.party as Id<'Party'>,
    role: facts.role,
    name: people.find(({ party }) => party === facts.party)?.name,
    measure: facts.measure,
    what: wordsIn({ words }, 'what'),
    whatTheyAsked: wordsIn({ words }, 'what-they-asked'),
    takesSport: facts['takes-sport'] === true,
    whySport: wordsIn({ words }, 'why-sport'),
    happened,
    at: recorded,
    by,
  }))
}
