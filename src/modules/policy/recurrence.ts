import { byTime, isBefore } from '#values/instant.ts'
import { dateAt, startOfDay } from '#values/school-day.ts'
import { dueAfter } from './clock.ts'
import type { Judgement } from './judgement.ts'
import type { RuleOf } from './rule.ts'
import { readDate, type Seen } from './seen.ts'
import { find, judgementOn, type Found, type Proof, type Sight } from './sight.ts'
import type { Span } from './subject.ts'
import { judgeTimed, notBegun } from './timed.ts'

type Recurrence = RuleOf<'recurrence'>

/** One time that it is asked: it may be done in [opens, ends). */
type Turn = {
  openers: readonly Seen[]
  start: Temporal.Instant
  opens: Temporal.Instant
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
  const judged = turns.flatMap((turn) => {
    const within = <Kept extends Proof>(proofs: readonly Kept[]) =>
      proofs.filter(({ at }) => isIn(turn, at))
    const proofs: Found = { sure: within(found.sure), unsure: within(found.unsure) }
    const later = found.sure.some(({ at }) => turn.ends !== undefined && !isBefore(at, turn.ends))
    const due = dueAfter(sight.subject.calendar, turn.start, rule.within)
    const closing = closingAround(sight, due)
    if (closing !== undefined && proofs.sure.length === 0) return []
    const closed = sight.subject.closings.some(({ until }) => until === undefined)
    return [
      {
        ...turn,
        nth: 0,
        times: 1,
        proofs,
        excuses: within(excuses),
        settles,
        missed: later || closed,
      },
    ]
  })
  if (judged.length === 0) return [notBegun(sight, rule, settles)]
  return judged.map((asked, index) => judgeTimed(sight, rule, { ...asked, nth: index + 1 }))
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
  return marks.map((start, index) => {
    const next = marks[index + 1]
    // The B that ends a gap belongs to it.
    const ends = next?.add({ nanoseconds: 1 })
    return { openers: [first], start, opens: start.add({ nanoseconds: index === 0 ? 0 : 1 }), ends }
  })
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
  return sorted.map(({ day, plan }, index) => ({
    openers: [plan],
    start: startOfDay(calendar, day),
    opens: opens[index] ?? startOfDay(calendar, day),
    ends: opens[index + 1],
  }))
}

/** The closing that came before it was due, if the case was not reopened until then. */
function closingAround(sight: Sight, due: Temporal.Instant): Span | undefined {
  return sight.subject.closings.find(
    ({ from, until }) => isBefore(from, due) && (until === undefined || isBefore(due, until)),
  )
}

function isIn({ opens, ends }: Turn, at: Temporal.Instant): boolean {
  return !isBefore(at, opens) && (ends === undefined || isBefore(at, ends))
}
