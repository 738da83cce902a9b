import { isAfter, isBefore } from '#values/instant.ts'
import { addSchoolDays, dateAt, endOfSchoolDay, type Calendar } from '#values/school-day.ts'
import type { Limit } from './limit.ts'
import type { Span } from './subject.ts'

const everyDay = [1, 2, 3, 4, 5, 6, 7]

/**
 * The last moment in time for something that begins at `start`: the end of a school day, or after so many hours. On
 * the same day means the next school day if that one is over, or is none. Days under one of the holds do not count.
 */
export function dueAfter(
  calendar: Calendar,
  start: Temporal.Instant,
  limit: Limit,
  holds: readonly Span[] = [],
): Temporal.Instant {
  if (limit.unit === 'hours') return afterHours(start, limit.count, holds)
  const held = heldDates(calendar, start, holds)
  const school =
    held.length === 0 ? calendar : { ...calendar, closures: [...calendar.closures, ...held] }
  const date = dateAt(calendar, start)
  if (limit.unit === 'same-day' || limit.count === 0) {
    const end = endOfSchoolDay(calendar, addSchoolDays(school, date, 0))
    const over = isBefore(end, start)
    return over ? endOfSchoolDay(calendar, addSchoolDays(school, date, 1)) : end
  }
  const all = { ...calendar, weekdays: everyDay, terms: [], closures: held }
  const days = limit.unit === 'school-days' ? school : all
  const due = endOfSchoolDay(calendar, addSchoolDays(days, date, limit.count))
  if (limit.cap === undefined) return due
  const cap = endOfSchoolDay(calendar, addSchoolDays(all, date, limit.cap))
  return isBefore(cap, due) ? cap : due
}

/** The dates at whose end a hold was on. Holds that still last are left to whoever asks. */
function heldDates(
  calendar: Calendar,
  start: Temporal.Instant,
  holds: readonly Span[],
): Temporal.PlainDate[] {
  return holds.flatMap(({ from, until }) => {
    if (until === undefined || !isAfter(until, start)) return []
    const dates: Temporal.PlainDate[] = []
    const first = isBefore(from, start) ? start : from
    for (let date = dateAt(calendar, first); ; date = date.add({ days: 1 })) {
      const end = endOfSchoolDay(calendar, date)
      if (!isBefore(end, until)) return dates
      if (!isAfter(from, end)) dates.push(date)
    }
  })
}

function afterHours(
  start: Temporal.Instant,
  hours: number,
  holds: readonly Span[],
): Temporal.Instant {
  let due = start.add({ hours })
  for (const { from, until } of holds) {
    if (until === undefined || !isAfter(until, start)) continue
    const first = isBefore(from, start) ? start : from
    if (isBefore(first, due)) due = due.add(first.until(until))
  }
  return due
}
