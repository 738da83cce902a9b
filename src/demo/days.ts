import type { Student } from '#modules/people/student.ts'
import { isAfter } from '#values/instant.ts'
import {
  addSchoolDays,
  endOfSchoolDay,
  isSchoolDay,
  onlyOn,
  type Calendar,
} from '#values/school-day.ts'

/** The day on which the demo begins, and the school day that is still to end: today, or the next one. */
export type Days = { today: Temporal.PlainDate; ahead: Temporal.PlainDate }

/** The school day that is still to end: today, or the next one. What is due at its end is due, and not overdue. */
export function dayAhead(calendar: Calendar, now: Temporal.Instant): Temporal.PlainDate {
  const today = now.toZonedDateTimeISO(calendar.zone).toPlainDate()
  const isOver = !isAfter(endOfSchoolDay(calendar, today), now)
  return addSchoolDays(calendar, today, isOver ? 1 : 0)
}

/** That many school days earlier. */
export function schoolDaysBefore(
  calendar: Calendar,
  day: Temporal.PlainDate,
  days: number,
): Temporal.PlainDate {
  let left = days
  let before = day
  while (left > 0) {
    before = before.subtract({ days: 1 })
    if (isSchoolDay(calendar, before)) left -= 1
  }
  return before
}

/** The day that many school days later; if somebody is given, the first from then on which they come in. */
export function schoolDaysAfter(
  calendar: Calendar,
  day: Temporal.PlainDate,
  days: number,
  student?: Pick<Student, 'days'>,
): Temporal.PlainDate {
  const later = addSchoolDays(calendar, day, days)
  return student === undefined ? later : addSchoolDays(onlyOn(calendar, student.days), later, 0)
}
