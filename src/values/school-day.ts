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
  return openDays(calendar)(countOf(date))
}

/** The nth school day after `date`; for 0 days `date` itself, or the next school day if it is none. */
export function addSchoolDays(
  calendar: Calendar,
  date: Temporal.PlainDate,
  days: number,
): Temporal.PlainDate {
  const isOpen = openDays(calendar)
  const start = countOf(date)
  let day = days > 0 ? start + 1 : start
  for (let left = Math.max(days, 1); ; day += 1) {
    if (isOpen(day)) left -= 1
    if (left === 0) return date.add({ days: day - start })
  }
}

/** How many school days lie after `from`, up to and with `to`. Negative if `to` is the earlier one. */
export function schoolDaysBetween(
  calendar: Calendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): number {
  const [first, last] = [countOf(from), countOf(to)]
  if (first > last) return -schoolDaysBetween(calendar, to, from)
  const isOpen = openDays(calendar)
  let days = 0
  for (let day = first + 1; day <= last; day += 1) if (isOpen(day)) days += 1
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

// Dates are counted from a Monday, so that days can be walked as whole numbers: judging asks for them all the time.
const monday = Temporal.PlainDate.from('1970-01-05')

function countOf(date: Temporal.PlainDate): number {
  return monday.until(date, { largestUnit: 'days' }).days
}

function openDays(calendar: Calendar): (day: number) => boolean {
  const weekdays = calendar.weekdays.length === 0 ? mondayToFriday : calendar.weekdays
  const terms = countedTerms(calendar.terms)
  const closures = countedClosures(calendar.closures)
  const first = Math.min(...terms.map(({ from }) => from))
  const last = Math.max(...terms.map(({ to }) => to))
  return (day) => {
    if (!weekdays.includes((((day % 7) + 7) % 7) + 1) || closures.has(day)) return false
    return day < first || day > last || terms.some(({ from, to }) => from <= day && day <= to)
  }
}

const countedTerms = remembered((terms: readonly Term[]) =>
  terms.map(({ from, to }) => ({ from: countOf(from), to: countOf(to) })),
)

const countedClosures = remembered(
  (closures: readonly Temporal.PlainDate[]) => new Set(closures.map(countOf)),
)

function remembered<From extends object, To>(count: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, To>()
  return (from) => {
    const counted = known.get(from) ?? count(from)
    known.set(from, counted)
    return counted
  }
}
