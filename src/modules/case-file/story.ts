import type { Policy } from '#modules/policy/policy.ts'
import { withdrawn } from '#modules/record/correction.ts'
import type { Actor, Entry, Facts, Words } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'

/** One entry as the story tells it. A corrected one stands in the place of the first, which is kept behind it. */
export type Told = {
  key: string
  kind: string
  /** When it happened, as an ISO date or moment, and when it was written down. */
  happened: string
  recorded: Temporal.Instant
  by: Actor
  /** Its coded facts, and those that come from a list of the policy as a person reads them. */
  facts: Readonly<Record<string, string>>
  labels: Readonly<Record<string, string>>
  party: Id<'Party'> | undefined
  words: readonly Words[]
  destroyed: readonly string[]
  /** What it said before it was corrected or taken back. */
  first: readonly Words[] | undefined
  withdrawn: boolean
}

/** What happened, in the order in which it was written down; seals are not part of anybody's story. */
export function storyOf(entries: readonly Entry[], policy: Policy): Told[] {
  const corrections = new Map(
    entries
      .filter((entry) => entry.corrects !== undefined)
      .map((entry) => [`${entry.stream} ${entry.corrects}`, entry]),
  )
  return entries
    .filter((entry) => entry.corrects === undefined)
    .map((entry) => toldFrom(entry, corrections.get(`${entry.stream} ${entry.seq}`), policy))
}

function toldFrom(entry: Entry, correction: Entry | undefined, policy: Policy): Told {
  const isWithdrawn = correction?.kind === withdrawn
  const now = correction ?? entry
  const facts = isWithdrawn ? entry.facts : now.facts
  const { party } = facts
  return {
    key: entry.id,
    kind: entry.kind,
    happened: entry.happened,
    recorded: entry.recorded,
    by: entry.by,
    facts: codesOf(facts),
    labels: labelsOf(entry.kind, facts, policy),
    party: typeof party === 'string' ? (party as Id<'Party'>) : undefined,
    words: now.words,
    destroyed: now.destroyed ?? [],
    first: correction && entry.words,
    withdrawn: isWithdrawn,
  }
}

function codesOf(facts: Facts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, [fact].flat().join(', ')]),
  )
}

function labelsOf(kind: string, facts: Facts, policy: Policy): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => {
      const list = Object.values(policy.lists).find((one) => one.for.includes(`${kind}.${name}`))
      if (list === undefined) return []
      const labels = new Map(list.codes.map(({ code, label }) => [code, label]))
      const read = [fact].flat().map((code) => labels.get(String(code)) ?? String(code))
      return [[name, read.join(', ')]]
    }),
  )
}
