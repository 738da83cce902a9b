import { allegedIn } from '#modules/cases/people.ts'
import type { Actor, Entry } from '#modules/record/entry.ts'
import { type EntryOf, wordsIn } from '#modules/record/kind.ts'
import type { Id } from '#values/id.ts'
import type { DefinitionTest } from './definition-test.ts'
import { findingReached } from './investigation.entry.ts'

/** What we believe happened, for one alleged person (R4.13). */
export type Finding = {
  party: Id<'Party'>
  name: string | undefined
  /** A code of the policy's list. Which of them mean that it happened, its rules say. */
  outcome: string
  test: DefinitionTest
  reasons: string | undefined
  /** Who agreed to it, or why only one person could (care rule 23). */
  secondPerson: Id<'Staff'> | undefined
  whyOnePerson: string | undefined
  at: Temporal.Instant
  by: Actor
}

/** For each person who is alleged now the latest finding, which is the one in force. Nobody stands here before one. */
export function findingsOf(entries: readonly Entry[]): Finding[] {
  const reached = findingReached.in(entries)
  return allegedIn(entries).flatMap(({ party, name }) => {
    const last = reached.findLast(({ facts }) => facts.party === party)
    return last === undefined ? [] : [findingFrom(last, name)]
  })
}

/** The entries without those findings that a later one about the same person has replaced. */
export function withoutReplaced(entries: readonly Entry[]): Entry[] {
  const latest = new Map(findingReached.in(entries).map(({ facts, id }) => [facts.party, id]))
  const stands = new Set(latest.values())
  return entries.filter(
    ({ kind, id, corrects }) =>
      kind !== findingReached.name || stands.has(id) || corrects !== undefined,
  )
}

function findingFrom(entry: EntryOf<typeof findingReached>, name: string | undefined): Finding {
  const { facts } = entry
  return {
    party: facts.party as Id<'Party'>,
    name,
    outcome: facts.outcome,
    test: {
      deliberate: { answer: facts.deliberate, why: wordsIn(entry, 'why-deliberate') },
      hurtful: { answer: facts.hurtful, why: wordsIn(entry, 'why-hurtful') },
      repeated: { answer: facts.repeated, why: wordsIn(entry, 'why-repeated') },
      power: { answer: facts.power, why: wordsIn(entry, 'why-power') },
    },
    reasons: wordsIn(entry, 'reasons'),
    secondPerson: facts['second-person'] as Id<'Staff'> | undefined,
    whyOnePerson: wordsIn(entry, 'why-one-person'),
    at: entry.recorded,
    by: entry.by,
  }
}
