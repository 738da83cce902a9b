import { peopleIn } from '#modules/cases/people.ts'
import type { Actor, Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import type { Id } from '#values/id.ts'
import { supportAnswered, supportOffered } from './response.entry.ts'

export const rolesHelped = ['target', 'alleged'] as const
export type RoleHelped = (typeof rolesHelped)[number]

/** Help that was offered: when (an ISO date or moment), what of the policy's list, in which words, by whom. */
export type Offer = {
  role: RoleHelped
  supports: readonly string[]
  what: string | undefined
  happened: string
  at: Temporal.Instant
  by: Actor
}

/** “Yes please” or “no thank you”, and what they said. */
export type Answer = {
  role: RoleHelped
  accepted: boolean
  whatTheySaid: string | undefined
  happened: string
  at: Temporal.Instant
  by: Actor
}

export type Support = {
  party: Id<'Party'>
  /** As they are named now; undefined if they were taken out, or nobody said a name. */
  name: string | undefined
  offers: readonly Offer[]
  answers: readonly Answer[]
  /** How it stands: an offer made after a “no thank you” waits for an answer again. */
  stands: 'not-offered' | 'offered' | 'accepted' | 'declined'
}

/** What was offered to one person, and what they answered; with a role, only in that role. */
export function supportOf(
  entries: readonly Entry[],
  party: Id<'Party'>,
  role?: RoleHelped,
): Support {
  const isTheirs = ({ facts }: { facts: { party: string; role: RoleHelped } }) =>
    facts.party === party && (role === undefined || facts.role === role)
  const offered = supportOffered.in(entries).filter(isTheirs)
  const answered = supportAnswered.in(entries).filter(isTheirs)
  const placeOf = (last: { id: string } | undefined) =>
    last === undefined ? -1 : entries.findIndex(({ id }) => id === last.id)
  const answer = answered.at(-1)
  const isAnswered = placeOf(answer) > placeOf(offered.at(-1))
  return {
    party,
    name: peopleIn(entries).find((person) => person.party === party)?.name,
    offers: offered.map(({ facts, words, happened, recorded, by }) => ({
      role: facts.role,
      supports: facts.supports,
      what: wordsIn({ words }, 'what'),
      happened,
      at: recorded,
      by,
    })),
    answers: answered.map(({ facts, words, happened, recorded, by }) => ({
      role: facts.role,
      accepted: facts.accepted,
      whatTheySaid: wordsIn({ words }, 'what-they-said'),
      happened,
      at: recorded,
      by,
    })),
    stands:
      isAnswered && answer !== undefined
        ? answer.facts.accepted
          ? 'accepted'
          : 'declined'
        : offered.length > 0
          ? 'offered'
          : 'not-offered',
  }
}
