import { byTime, isBefore } from '#values/instant.ts'
import { dateAt, startOfDay } from '#values/school-day.ts'
import { dueAfter } from './clock.ts'
import type { Judgement } from './judgement.ts'
import type { RuleOf } from './rule.ts'
import { readDate, type Seen } from './seen.ts'
import { find, judgementOn, type Proof, type Sight } from './sight.ts'
import { closingOf } from './subject.ts'
import { judgeTimed, notBegun } from './timed.ts'

type Recurrence = RuleOf<'recurrence'>

/** One time that it is asked. What settles it happened in [from, ends). */
type Turn = {
  openers: readonly Seen[]
  start: Temporal.Instant
  opens: Temporal.Instant
  from: Temporal.Instant
  ends: Temporal.Instant | undefined
}

/** B every so often from A on, or B on each of the days that A plans. */
export function judgeRecurrence(sight: Sight, rule: Recurrence): Judgement[] {
  const settles = rule.repeat[0]?.kind
  const found = find(sight, rule.repeat)
  const excuses = find(sight, rule.excuses).sure
  const begun = find(sight, rule.from)
  if (begun.sure.length === 0 && begun.unsure.length > 0)
    return [judgementOn(sight, rule, { verdict: 'cannot-tell' })]
  const turns =
    rule.days === undefined
      ? listGaps(sight, begun.sure, [...found.sure, ...excuses])
      : listDays(sight, rule.days, rule.early, begun.sure)
  const asked = turns
    .map((turn) => ({
      ...turn,
      times: 1,
      proofs: { sure: during(turn, found.sure), unsure: during(turn, found.unsure) },
      excuses: during(turn, excuses),
      settles,
      missed: isMissed(sight, rule, turn, found.sure),
    }))
    .filter(({ start, proofs }) => proofs.sure.length > 0 || !rests(sight, rule, start))
  if (asked.length === 0) return [notBegun(sight, rule, settles)]
  return asked.map((turn, index) => judgeTimed(sight, rule, { ...turn, nth: index + 1 }))
}

/** From each B to the next; a closed case rests, and begins again when it is reopened. */
function listGaps(sight: Sight, begun: readonly Seen[], done: readonly Proof[]): Turn[] {
  const [first] = begun
  if (first === undefined) return []
  const marks = [
    first.at,
    ...done.map(({ at }) => at).filter((at) => isBefore(first.at, at)),
    ...sight.subject.closings
      .flatMap(({ until }) => until ?? [])
      .filter((at) => isBefore(first.at, at)),
  ].sort(byTime)
  // The B that ends one gap begins the next, and belongs to the first.
  return marks.map((start, index) => ({
    openers: [first],
    start,
    opens: start,
    from: index === 0 ? start : start.add({ nanoseconds: 1 }),
    ends: justAfter(marks[index + 1]),
  }))
}

/** The days of the latest plan, and of earlier ones those that came before they were planned anew. */
function listDays(sight: Sight, fact: string, early: number, plans: readonly Seen[]): Turn[] {
  const { calendar } = sight.subject
  const days = new Map<string, { day: Temporal.PlainDate; plan: Seen }>()
  for (const plan of plans) {
    const made = dateAt(calendar, plan.entry.recorded).toString()
    for (const planned of days.keys()) if (planned >= made) days.delete(planned)
    for (const planned of [plan.entry.facts[fact]].flat()) {
      const day = readDate(planned)
      if (day !== undefined) days.set(day.toString(), { day, plan })
    }
  }
  const sorted = [...days.values()].sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
  const opens = sorted.map(({ day }) => startOfDay(calendar, day.subtract({ days: early })))
  return sorted.map(({ day, plan }, index) => {
    const start = startOfDay(calendar, day)
    const from = opens[index] ?? start
    return { openers: [plan], start, opens: from, from, ends: opens[index + 1] }
  })
}

/** The next turn was taken instead, or the case is closed. */
function isMissed(sight: Sight, rule: Recurrence, { ends }: Turn, done: readonly Proof[]): boolean {
  if (closingOf(sight.subject) !== undefined) return true
  return (
    ends !== undefined && (rule.days === undefined || done.some(({ at }) => !isBefore(at, ends)))
  )
}

/** The case was closed before it was due, and not reopened until then. */
function rests(sight: Sight, rule: Recurrence, start: Temporal.Instant): boolean {
  const due = dueAfter(sight.subject.calendar, start, rule.within)
  return sight.subject.closings.some(
    ({ from, until }) => isBefore(from, due) && (until === undefined || isBefore(due, until)),
  )
}

function during({ from, ends }: Turn, proofs: readonly Proof[]): Proof[] {
  return proofs.filter(
    ({ at }) => !isBefore(at, from) && (ends === undefined || isBefore(at, ends)),
  )
}

function justAfter(moment: Temporal.Instant | undefined): Temporal.Instant | undefined {
  return moment?.add({ nanoseconds: 1 })
}
