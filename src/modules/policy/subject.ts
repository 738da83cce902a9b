import type { Entry, Fact } from '#modules/record/entry.ts'
import { byTime } from '#values/instant.ts'
import type { Id } from '#values/id.ts'
import type { Calendar } from '#values/school-day.ts'
import type { EntryRef } from './judgement.ts'
import type { Policy } from './policy.ts'
import type { Scope } from './rule.ts'
import { seeEntries, type Seen } from './seen.ts'

/** What one judging reads: the entries of a report, or of a case with its reports, each kind at hand. */
export type Subject = {
  policy: Policy
  calendar: Calendar
  kinds: ReadonlyMap<string, readonly Seen[]>
  /** The case; without one, the report. Undefined if the entries open nothing that this policy knows. */
  root: Id<'Stream'> | undefined
  reports: readonly Id<'Stream'>[]
  parties: readonly Party[]
  holds: readonly Span[]
  /** From each closing to the reopening. */
  closings: readonly Span[]
}

/** A person in a role, with everything that was coded when they were named. */
export type Party = {
  id: Id<'Party'>
  role: string
  named: Seen
  facts: Readonly<Record<string, Fact>>
}

/** From one entry to another; `until` is undefined while it lasts. */
export type Span = { from: Temporal.Instant; until: Temporal.Instant | undefined; ref: EntryRef }

/** Puts the entries of one subject in order, once for all rules. */
export function lookAt(policy: Policy, entries: readonly Entry[], calendar: Calendar): Subject {
  const kinds = Map.groupBy(seeEntries(entries, calendar), ({ entry }) => entry.kind)
  const { record } = policy
  const reports = [...new Set(streamsOf(kinds.get(record.report)))]
  return {
    policy,
    calendar,
    kinds,
    root: streamsOf(kinds.get(record.case.opened))[0] ?? reports[0],
    reports,
    parties: listParties(kinds, record.party),
    // A hold counts from when it was written down: one that is dated back excuses nothing.
    holds: listSpans(kinds, record.hold.placed, record.hold.lifted, ({ entry }) => entry.recorded),
    closings: listSpans(kinds, record.case.closed, record.case.reopened, ({ at }) => at),
  }
}

/** Does the subject hold such a thing at all? A rule for cases does not ask anything of a report alone. */
export function rootFor(subject: Subject, scope: Scope): Id<'Stream'> | undefined {
  const { record } = subject.policy
  if (scope === 'case') return streamsOf(subject.kinds.get(record.case.opened))[0]
  if (scope === 'student' || scope === 'staff' || scope === 'provision') {
    const opened = record[scope]
    return opened === undefined ? undefined : streamsOf(subject.kinds.get(opened))[0]
  }
  return subject.root
}

/** The closing that has not been undone. */
export function closingOf(subject: Subject): Span | undefined {
  return subject.closings.find((closing) => closing.until === undefined)
}

/** Where that entry stands in the record. */
export function refOf(seen: Seen): EntryRef {
  return { stream: seen.entry.stream, seq: seen.entry.seq }
}

function streamsOf(seen: readonly Seen[] = []): Id<'Stream'>[] {
  return seen.map(({ entry }) => entry.stream)
}

function listParties(
  kinds: ReadonlyMap<string, readonly Seen[]>,
  names: Policy['record']['party'],
): Party[] {
  const out = kinds.get(names['taken-out']) ?? []
  const parties = new Map<string, Party>()
  for (const named of kinds.get(names.named) ?? []) {
    const { party, role } = named.entry.facts
    if (typeof party !== 'string' || typeof role !== 'string') continue
    if (out.some((seen) => seen.entry.facts['party'] === party && isWrittenAfter(seen, named)))
      continue
    const earlier = parties.get(`${party} ${role}`)?.named ?? named
    parties.set(`${party} ${role}`, {
      id: party as Id<'Party'>,
      role,
      named: earlier,
      facts: named.entry.facts,
    })
  }
  return [...parties.values()]
}

function listSpans(
  kinds: ReadonlyMap<string, readonly Seen[]>,
  starts: string,
  ends: string,
  when: (seen: Seen) => Temporal.Instant,
): Span[] {
  const marks = [...(kinds.get(starts) ?? []), ...(kinds.get(ends) ?? [])].sort((a, b) =>
    isWrittenAfter(a, b) ? 1 : -1,
  )
  const spans: Span[] = []
  for (const mark of marks) {
    const last = spans.at(-1)
    const lasts = last !== undefined && last.until === undefined
    if (mark.entry.kind === ends && lasts) last.until = when(mark)
    if (mark.entry.kind === starts && !lasts)
      spans.push({ from: when(mark), until: undefined, ref: refOf(mark) })
  }
  return spans
}

function isWrittenAfter(a: Seen, b: Seen): boolean {
  const written = byTime(a.entry.recorded, b.entry.recorded)
  if (written !== 0) return written > 0
  return a.entry.stream === b.entry.stream
    ? a.entry.seq > b.entry.seq
    : a.entry.stream > b.entry.stream
}
