import { addSchoolDays, dateAt, startOfDay, type Calendar } from '#values/school-day.ts'
import { dueAfter } from './clock.ts'
import type { Policy } from './policy.ts'

/** The days of the policy's timetable on which somebody will be asked, counted from `from`; all of them school days. */
export function checkInDays(
  policy: Policy,
  calendar: Calendar,
  from: Temporal.PlainDate,
  severity?: '1' | '2' | '3' | '4',
): Temporal.PlainDate[] {
  const { usual, severity: bySeverity } = policy['check-ins']
  const own = severity === undefined ? undefined : bySeverity?.[severity]
  const days = (own ?? usual).map((limit) =>
    addSchoolDays(
      calendar,
      dateAt(calendar, dueAfter(calendar, startOfDay(calendar, from), limit)),
      0,
    ),
  )
  return days.filter((day, index) => !days.slice(0, index).some((other) => other.equals(day)))
}
