import { addSchoolDays, type Calendar, dateAt, endOfSchoolDay } from '#values/school-day.ts'

/** The school day on which a person reads what is sent at this moment: today until the school day ends, then the next. */
export function readBy(calendar: Calendar, now: Temporal.Instant): Temporal.PlainDate {
  const first = addSchoolDays(calendar, dateAt(calendar, now), 0)
  const isOver = Temporal.Instant.compare(endOfSchoolDay(calendar, first), now) <= 0
  return isOver ? addSchoolDays(calendar, first, 1) : first
}
