import type { CalendarSetting } from '#modules/policy/policy-version.store.ts'
import type { Calendar } from '#values/school-day.ts'

export const zone = 'Europe/London'
const dayEnds = '15:00'

/**
 * The terms of the demo: as in England, for two years back and one ahead. A holiday on, or shortly before, the day on which
 * the demo begins is left out: there would be nothing to see.
 */
export function schoolYear(today: Temporal.PlainDate): CalendarSetting & { calendar: Calendar } {
  const years = [-2, -1, 0, 1].map((more) => today.year + more)
  const holidays = years.flatMap(holidaysOf).filter(({ from, to }) => {
    const ended = Temporal.PlainDate.compare(to, today.subtract({ days: 15 })) < 0
    return ended || Temporal.PlainDate.compare(from, today.add({ days: 2 })) > 0
  })
  const terms = holidays.slice(1).map(({ from }, index) => ({
    from: holidays[index]!.to.add({ days: 1 }),
    to: from.subtract({ days: 1 }),
  }))
  const weekdays = [1, 2, 3, 4, 5]
  return {
    dayEnds,
    weekdays,
    terms: terms.map(({ from, to }) => ({ from: from.toString(), to: to.toString() })),
    closures: [],
    calendar: { zone, dayEnds: Temporal.PlainTime.from(dayEnds), weekdays, terms, closures: [] },
  }
}

type Holiday = { from: Temporal.PlainDate; to: Temporal.PlainDate }

/** The holidays that begin in a calendar year, first and last day, whole weeks with their weekends. */
function holidaysOf(year: number): Holiday[] {
  const weeks = (month: number, day: number, count: number): Holiday => {
    const near = Temporal.PlainDate.from({ year, month, day })
    const from = near.subtract({ days: (near.dayOfWeek + 1) % 7 })
    return { from, to: from.add({ days: 7 * count + 1 }) }
  }
  return [
    weeks(2, 16, 1),
    weeks(4, 2, 2),
    weeks(5, 28, 1),
    weeks(7, 24, 6),
    weeks(10, 27, 1),
    weeks(12, 22, 2),
  ]
}
