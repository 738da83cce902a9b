import type { Facts } from '#modules/record/entry.ts'
import { byTime } from '#values/instant.ts'
import type { Id } from '#values/id.ts'
import type { Judgement } from './judgement.ts'
import { codesOn } from './policy.ts'
import type { Pattern, Rule, Wanted } from './rule.ts'
import type { Seen } from './seen.ts'
import type { Party, Subject } from './subject.ts'

/** What one rule looks at: a report, the case, or one person in it. */
export type Sight = {
  subject: Subject
  id: Id<'Stream'>
  party: Party | undefined
  /** The streams that count; undefined: all. */
  streams: readonly Id<'Stream'>[] | undefined
}

/** An entry that fits a pattern, and when it was written so that it fits. */
export type Proof = Seen & { written: Temporal.Instant }

/** What surely fits, and what might fit but its facts were destroyed. In the order in which it happened. */
export type Found = { sure: readonly Proof[]; unsure: readonly Proof[] }

type Answer = 'yes' | 'no' | 'unknown'

/** The entries in sight that fit one of the patterns. */
export function find(sight: Sight, patterns: readonly Pattern[] | undefined): Found {
  const sure = new Set<Proof>()
  const unsure = new Set<Proof>()
  const taken = new Set<Seen>()
  for (const pattern of patterns ?? []) {
    for (const seen of seenIn(sight, pattern.kind)) {
      const answer = taken.has(seen) ? 'no' : fits(sight, pattern, seen, seen.entry.facts)
      if (answer === 'no') continue
      taken.add(seen)
      const set = answer === 'yes' ? sure : unsure
      set.add({ ...seen, written: writtenSo(sight, pattern, seen) })
    }
  }
  const one = (patterns ?? []).length <= 1
  return { sure: one ? [...sure] : inOrder(sure), unsure: one ? [...unsure] : inOrder(unsure) }
}

/** Does the latest entry of one of these kinds fit? */
export function latestFits(sight: Sight, patterns: readonly Pattern[]): Answer {
  const answers = new Set(
    patterns.map((pattern) => {
      const latest = seenIn(sight, pattern.kind).findLast(
        (seen) => fits(sight, { ...pattern, where: {} }, seen, seen.entry.facts) !== 'no',
      )
      return latest === undefined ? 'no' : fits(sight, pattern, latest, latest.entry.facts)
    }),
  )
  return answers.has('yes') ? 'yes' : answers.has('unknown') ? 'unknown' : 'no'
}

/** Are these facts as wanted? Facts that were destroyed leave it open. */
export function factsFit(
  sight: Sight,
  where: Readonly<Record<string, Wanted>>,
  facts: Facts,
  day: Temporal.PlainDate,
): Answer {
  const wanted = Object.entries(where)
  if (wanted.length > 0 && Object.keys(facts).length === 0) return 'unknown'
  return wanted.every(([name, want]) => factFits(sight, want, facts[name], day)) ? 'yes' : 'no'
}

/** A judgement of this rule on what is in sight, with what is known of it. */
export function judgementOn(
  sight: Sight,
  rule: Rule,
  known: Partial<Judgement> & { settles?: string | undefined },
): Judgement {
  return {
    rule: rule.id,
    subject: sight.id,
    party: sight.party?.id,
    nth: 1,
    opens: undefined,
    due: undefined,
    settled: undefined,
    verdict: undefined,
    evidence: [],
    provedOn: undefined,
    heldBy: undefined,
    rejudgeAt: undefined,
    ...known,
    settles: known.verdict === undefined ? (rule.settles ?? known.settles) : undefined,
  }
}

/** The entries of one kind that are in sight. */
export function seenIn(sight: Sight, kind: string): readonly Seen[] {
  const all = sight.subject.kinds.get(kind) ?? []
  const { streams } = sight
  return streams === undefined ? all : all.filter(({ entry }) => streams.includes(entry.stream))
}

function fits(sight: Sight, pattern: Pattern, seen: Seen, facts: Facts): Answer {
  if (sight.party !== undefined && pattern.party === 'same') {
    const { party } = facts
    const { about } = seen.entry
    if (party !== undefined && party !== sight.party.id) return 'no'
    // Whom it is about outlives its facts.
    const gone = Object.keys(facts).length === 0
    if (gone && about.length > 0 && !about.includes(sight.party.id)) return 'no'
  }
  return factsFit(sight, pattern.where, facts, seen.day)
}

/** A correction proves only from when it was written; what the first text proved already stays proved. */
function writtenSo(sight: Sight, pattern: Pattern, seen: Seen): Temporal.Instant {
  const { corrected, entry, first } = seen
  if (corrected === undefined) return entry.recorded
  return fits(sight, pattern, seen, first.facts) === 'yes' ? entry.recorded : corrected
}

function factFits(
  sight: Sight,
  wanted: Wanted,
  fact: Facts[string] | undefined,
  day: Temporal.PlainDate,
): boolean {
  const values = fact === undefined ? [] : [fact].flat()
  if ('in' in wanted) return values.some((value) => wanted.in.includes(value))
  if ('not' in wanted) return !values.some((value) => wanted.not.includes(value))
  if ('list' in wanted)
    return values.length > 0 && values.every((value) => isListed(sight, wanted.list, value, day))
  return values.length > 0
}

function isListed(
  sight: Sight,
  list: string,
  value: string | number | boolean,
  day: Temporal.PlainDate,
): boolean {
  return codesOn(sight.subject.policy, list, day).some(({ code }) => code === value)
}

function inOrder(proofs: ReadonlySet<Proof>): Proof[] {
  return [...proofs].sort((a, b) => byTime(a.at, b.at))
}
