import { checkInDays } from '#modules/policy/check-in-days.ts'
import type { Policy } from '#modules/policy/policy.ts'
import { addSchoolDays, onlyOn, type Calendar } from '#values/school-day.ts'

/** Nobody is asked to death: at most weekly, unless it is most serious or the child asked for more (care rule 2). */
const apartDays = 7

/** The names of a form's fields for the days of a plan, in order: as many as one plan may hold. */
export const dayFields: readonly string[] = Array.from(
  { length: 10 },
  (_, place) => `days-${place + 1}`,
)

/** What the days of a plan follow from. */
export type Asking = {
  /** The day of the finding, or today if there is none yet. */
  from: Temporal.PlainDate
  today: Temporal.PlainDate
  severity: '1' | '2' | '3' | '4' | undefined
  /** ISO weekdays on which they come in; undefined if we do not know. */
  attends: readonly number[] | undefined
  /** When they are asked in their other cases: one conversation will do for all. */
  elsewhere: readonly Temporal.PlainDate[]
}

/** The days that the policy's timetable proposes from today on, in their own days of attendance and under its caps. */
export function daysToAsk(
  { policy, calendar }: { policy: Policy; calendar: Calendar },
  { from, today, severity, attends, elsewhere }: Asking,
): Temporal.PlainDate[] {
  const own = attends === undefined ? calendar : onlyOn(calendar, attends)
  const timetable = checkInDays(policy, calendar, from, severity, attends)
  const ahead = timetable.filter((day) => !isBefore(day, today))
  const missed = ahead.length < timetable.length
  const wanted = missed ? [addSchoolDays(own, today, 0), ...ahead] : ahead
  const days: Temporal.PlainDate[] = []
  for (const day of wanted) {
    const last = days.at(-1)
    const free = last === undefined || mayBeOften(severity) || !isTooSoon(last, day)
    const next = free ? day : addSchoolDays(own, last.add({ days: apartDays }), 0)
    const shared = elsewhere.find((other) => isTooSoon(next, other) && !isBefore(other, today))
    if (!days.some((known) => known.equals(shared ?? next))) days.push(shared ?? next)
  }
  return days
}

/** Are two of these days less than a week apart, where a week is asked for? */
export function isTooOften(
  days: readonly Temporal.PlainDate[],
  { severity, childAsked }: { severity: Asking['severity']; childAsked: boolean },
): boolean {
  if (mayBeOften(severity) || childAsked) return false
  const sorted = [...days].sort((a, b) => Temporal.PlainDate.compare(a, b))
  return sorted.some((day, index) => {
    const before = sorted[index - 1]
    return before !== undefined && isTooSoon(before, day)
  })
}

function mayBeOften(severity: Asking['severity']): boolean {
  return severity === '4'
}

function isTooSoon(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Math.abs(a.until(b, { largestUnit: 'days' }).days) < apartDays
}

function isBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) < 0
}
