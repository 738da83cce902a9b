import { peopleIn, type PersonInCase } from '#modules/cases/people.ts'
import type { Actor, Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import type { Id } from '#values/id.ts'
import { accountExcused, accountTaken } from './investigation.entry.ts'

/** Who is spoken to before there is a finding (R4.10 to R4.12). */
export const rolesHeard = ['target', 'alleged', 'witness'] as const
export type RoleHeard = (typeof rolesHeard)[number]

/** What somebody said, alone, in their own words. An admission in it is no finding (care rule 11). */
export type Account = {
  party: Id<'Party'>
  role: RoleHeard
  /** As they are named now; undefined if they were taken out, or nobody said a name. */
  name: string | undefined
  /** When they were heard, as an ISO date or moment. */
  happened: string
  /** When it was written down, and by whom. */
  at: Temporal.Instant
  by: Actor
  /** Each undefined if it was not said, or destroyed. */
  account: string | undefined
  where: string | undefined
  supportPerson: string | undefined
  adjustments: string | undefined
  withSupport: boolean
  adjusted: boolean
}

/** Every account, in the order in which they were written down. Names are as they stand now. */
export function accountsIn(entries: readonly Entry[]): Account[] {
  const people = peopleIn(entries)
  return accountTaken.in(entries).map(({ facts, happened, recorded, by, words }) => ({
    party: facts.party as Id<'Party'>,
    role: facts.role,
    name: nameIn(people, facts.party),
    happened,
    at: recorded,
    by,
    account: wordsIn({ words }, 'account'),
    where: wordsIn({ words }, 'where'),
    supportPerson: wordsIn({ words }, 'support-person'),
    adjustments: wordsIn({ words }, 'adjustments'),
    withSupport: facts['support-present'],
    adjusted: facts.adjusted,
  }))
}

/** That somebody was not heard, and why. */
export type Excuse = {
  party: Id<'Party'>
  role: RoleHeard
  name: string | undefined
  /** A code of the policy's list of reasons. */
  why: string
  reasons: string | undefined
  at: Temporal.Instant
  by: Actor
}

/** Everybody who was excused, in the order in which it was written down. */
export function excusesIn(entries: readonly Entry[]): Excuse[] {
  const people = peopleIn(entries)
  return accountExcused.in(entries).map(({ facts, recorded, by, words }) => ({
    party: facts.party as Id<'Party'>,
    role: facts.role,
    name: nameIn(people, facts.party),
    why: facts.why,
    reasons: wordsIn({ words }, 'reasons'),
    at: recorded,
    by,
  }))
}

export type PersonHeard = PersonInCase & { role: RoleHeard }

/** Everybody who is to be heard, or could be: one line for each role of a person, as they were named. */
export function peopleToHear(entries: readonly Entry[]): PersonHeard[] {
  return peopleIn(entries).filter((person): person is PersonHeard => isHeardRole(person.role))
}

/**
 * Whoever was hurt, is said to have done it or saw it, and has neither been heard nor excused with a reason. People who
 * are not on roll, and those of whom nobody knows who they are, never wait here (care rule 22).
 */
export function unheardIn(entries: readonly Entry[]): PersonHeard[] {
  const settled = new Set(
    [...accountTaken.in(entries), ...accountExcused.in(entries)].map(
      ({ facts }) => `${facts.party} ${facts.role}`,
    ),
  )
  return peopleToHear(entries).filter(
    ({ party, role, kind }) =>
      kind !== 'not-on-roll' && kind !== 'not-sure' && !settled.has(`${party} ${role}`),
  )
}

/** One person in one role, if they are in the case as that. */
export function findToHear(
  entries: readonly Entry[],
  party: string,
  role: string,
): PersonHeard | undefined {
  return peopleToHear(entries).find((person) => person.party === party && person.role === role)
}

function isHeardRole(role: string): role is RoleHeard {
  return (rolesHeard as readonly string[]).includes(role)
}

function nameIn(people: readonly PersonInCase[], party: string): string | undefined {
  return people.find((person) => person.party === party)?.name
}
