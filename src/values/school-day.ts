/** When the provision is open. Outside the terms it knows of, every one of its weekdays counts as open. */
export type Calendar = {
  zone: string
  /** When the school day ends, on the clock of `zone`. */
  dayEnds: Temporal.PlainTime
  /** ISO weekdays, Monday is 1. None at all is read as Monday to Friday. */
  weekdays: readonly number[]
  terms: readonly Term[]
  /** Inset days, bank holidays, snow. */
  closures: readonly Temporal.PlainDate[]
}

/** First and last day, both included. */
export type Term = { from: Temporal.PlainDate; to: Temporal.PlainDate }

const mondayToFriday = [1, 2, 3, 4, 5]

/** Is the provision open that day? */
export function isSchoolDay(calendar: Calendar, date: Temporal.PlainDate): boolean {
  const weekdays = calendar.weekdays.length === 0 ? mondayToFriday : calendar.weekdays
  if (!weekdays.includes(date.dayOfWeek)) return false
  if (calendar.closures.some((closure) => closure.equals(date))) return false
  const { terms } = calendar
  const known =
    terms.some((term) => !isAfter(term.from, date)) && terms.some((term) => !isAfter(date, term.to))
  return !known || terms.some((term) => !isAfter(term.from, date) && !isAfter(date, term.to))
}

/** The nth school day after `date`; for 0 days `date` itself, or the next school day if it is none. */
export function addSchoolDays(
  calendar: Calendar,
  date: Temporal.PlainDate,
  days: number,
): Temporal.PlainDate {
  let day = days > 0 ? date.add({ days: 1 }) : date
  for (let left = Math.max(days, 1); ; day = day.add({ days: 1 })) {
    if (isSchoolDay(calendar, day)) left -= 1
    if (left === 0) return day
  }
}

/** How many school days lie after `from`, up to and with `to`. Negative if `to` is the earlier one. */
export function schoolDaysBetween(
  calendar: Calendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number {
  if (isAfter(from, to)) return -schoolDaysBetween(calendar, to, from)
  let days = 0
  for (let day = from; isAfter(to, day);) {
    day = day.add({ days: 1 })
    if (isSchoolDay(calendar, day)) days += 1
  }
  return days
}

/** The moment at which the school day of that date ends (or would end), as clocks stand there on that date. */
export function endOfSchoolDay(calendar: Calendar, date: Temporal.PlainDate): Temporal.Instant {
  return date.toZonedDateTime({ timeZone: calendar.zone, plainTime: calendar.dayEnds }).toInstant()
}

/** The moment at which that date begins. */
export function startOfDay(calendar: Calendar, date: Temporal.PlainDate): Temporal.Instant {
  return date.toZonedDateTime(calendar.zone).toInstant()
}

/** The date on the wall there, at that moment. */
export function dateAt(calendar: Calendar, moment: Temporal.Instant): Temporal.PlainDate {
  return moment.toZonedDateTimeISO(calendar.zone).toPlainDate()
}

/** The calendar of somebody who comes on some of the weekdays only. Days the provision is closed stay closed. */
export function onlyOn(calendar: Calendar, weekdays: readonly number[]): Calendar {
  const open = calendar.weekdays.length === 0 ? mondayToFriday : calendar.weekdays
  const own = open.filter((weekday) => weekdays.includes(weekday))
  return own.length === 0 ? calendar : { ...calendar, weekdays: own }
}

function isAfter(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) > 0
}
