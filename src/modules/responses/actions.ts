import { peopleIn } from '#modules/cases/people.ts'
import type { Code } from '#modules/policy/policy.ts'
import type { Actor, Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import type { Id } from '#values/id.ts'
import { actionTaken } from './response.entry.ts'

/** Who may lawfully decide on a step: we, the student's main provider, or whoever commissions the placement (R4.21). */
export const deciders = ['us', 'main-provider', 'commissioner'] as const
export type Decider = (typeof deciders)[number]

/** A step of the behaviour ladder, after a finding (R4.18, R4.19). */
export type Action = {
  party: Id<'Party'>
  name: string | undefined
  /** A code of the policy's ladder. */
  step: string
  what: string | undefined
  reasons: string | undefined
  decidedBy: Decider
  whoDecided: string | undefined
  takesSport: boolean
  whySport: string | undefined
  happened: string
  at: Temporal.Instant
  by: Actor
}

/** Every action, in the order in which they were written down. Names are as they stand now. */
export function actionsIn(entries: readonly Entry[]): Action[] {
  const people = peopleIn(entries)
  return actionTaken.in(entries).map(({ facts, words, happened, recorded, by }) => ({
    party: facts.party as Id<'Party'>,
    name: people.find(({ party }) => party === facts.party)?.name,
    step: facts.step,
    what: wordsIn({ words }, 'what'),
    reasons: wordsIn({ words }, 'reasons'),
    decidedBy: facts['decided-by'] ?? 'us',
    whoDecided: wordsIn({ words }, 'who-decided'),
    takesSport: facts['takes-sport'] === true,
    whySport: wordsIn({ words }, 'why-sport'),
    happened,
    at: recorded,
    by,
  }))
}

/** Who has to decide on a step of the ladder, by the policy: somebody else than us for what ends or interrupts a placement. */
export function deciderOf({ maps }: Pick<Code, 'maps'>): Decider {
  return deciders.find((decider) => decider === maps?.['decided-by']) ?? 'us'
}
