import { languages, type Language } from './language.ts'
import { sayIn } from './words.tsx'
import { uiWords } from './ui-words.ts'
import { useSurroundings } from './surroundings.tsx'

/** Says dates and moments as people say them, seen from one moment in one time zone. */
export type When = {
  /** "today", "yesterday", "Tuesday 3 March", "Tuesday 3 March 2025" if the year is another. */
  day: (date: Temporal.PlainDate) => string
  /** "today, 10.40", "Tuesday 3 March, 10.40". */
  at: (moment: Temporal.Instant) => string
  /** "10.40". */
  clock: (moment: Temporal.Instant) => string
  /** "Tuesday 3 March 2026", whatever today is: for paper, which is read later. */
  fullDay: (date: Temporal.PlainDate) => string
  /** From a count of school days: "in 2 school days", "today", "1 school day ago". */
  schoolDays: (days: number) => string
  /** From a count of school days until something is due: "due today", "due in 2 school days", below 0 "2 school days late". */
  due: (days: number) => string
}

/** The same in the language of the page. `zone` is the provision's, as `Europe/London`. */
export function useWhen(now: Temporal.Instant, zone: string): When {
  return whenIn(useSurroundings().language, now, zone)
}

export function whenIn(language: Language, now: Temporal.Instant, zone: string): When {
  const say = sayIn(uiWords, language)
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const write = (date: Temporal.PlainDate, year: boolean) =>
    say(year ? 'when.date-year' : 'when.date', {
      weekday: part(language, 'weekday', date),
      day: date.day,
      month: part(language, 'month', date),
      year: String(date.year),
    })
  const day = (date: Temporal.PlainDate) => {
    const away = today.until(date, { largestUnit: 'day' }).days
    if (away === 0) return say('when.today')
    if (away === 1) return say('when.tomorrow')
    if (away === -1) return say('when.yesterday')
    return write(date, date.year !== today.year)
  }
  const clock = (moment: Temporal.Instant) => clockTime(moment.toZonedDateTimeISO(zone))
  return {
    day,
    clock,
    fullDay: (date) => write(date, true),
    at: (moment) =>
      say('when.day-clock', {
        day: day(moment.toZonedDateTimeISO(zone).toPlainDate()),
        clock: clock(moment),
      }),
    schoolDays: (days) =>
      days < 0 ? say('when.school-days-ago', { days: -days }) : say('when.school-days', { days }),
    due: (days) =>
      days < 0 ? say('when.school-days-late', { days: -days }) : say('when.due', { days }),
  }
}

function clockTime(time: Temporal.ZonedDateTime): string {
  return `${time.hour}.${String(time.minute).padStart(2, '0')}`
}

const formats = new Map<string, Intl.DateTimeFormat>()

function part(language: Language, what: 'weekday' | 'month', date: Temporal.PlainDate): string {
  const { locale } = languages[language]
  const key = `${locale} ${what}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { [what]: 'long', timeZone: 'UTC' })
  formats.set(key, format)
  return format.format(Date.UTC(date.year, date.month - 1, date.day))
}
