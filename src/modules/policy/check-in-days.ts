import {
  addSchoolDays,
  dateAt,
  isSchoolDay,
  onlyOn,
  startOfDay,
  type Calendar,
} from '#values/school-day.ts'
import { dueAfter } from './clock.ts'
import type { Policy } from './policy.ts'

/**
 * The days of the policy's timetable on which somebody will be asked, counted from `from`. School days are those on which they
 * attend (ISO weekdays; everybody's, if that is not said). A cap does not wait for them to come in: it may fall on any
 * school day, and whoever is away is asked in another way.
 */
export function checkInDays(
  policy: Policy,
  calendar: Calendar,
  from: Temporal.PlainDate,
  severity?: '1' | '2' | '3' | '4',
  attends: readonly number[] = calendar.weekdays,
): Temporal.PlainDate[] {
  const { usual, severity: bySeverity } = policy['check-ins']
  const limits = (severity === undefined ? undefined : bySeverity?.[severity]) ?? usual
  const own = onlyOn(calendar, attends)
  const days = limits.map((limit) => {
    const day = dateAt(calendar, dueAfter(own, startOfDay(calendar, from), limit))
    const isCap = limit.unit === 'school-days' && !isSchoolDay(own, day)
    return addSchoolDays(isCap ? calendar : own, day, 0)
  })
  return days.filter((day, index) => !days.slice(0, index).some((other) => other.equals(day)))
}
