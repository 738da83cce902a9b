import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addSchoolDays,
  dateAt,
  endOfSchoolDay,
  isSchoolDay,
  onlyOn,
  schoolDaysBetween,
  type Calendar,
} from './school-day.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const spring: Calendar = {
  zone: 'Europe/London',
  dayEnds: Temporal.PlainTime.from('15:30'),
  weekdays: [1, 2, 3, 4, 5],
  terms: [
    { from: day('2026-01-05'), to: day('2026-02-13') },
    { from: day('2026-02-23'), to: day('2026-03-27') },
  ],
  closures: [day('2026-03-06')],
}

test.each([
  ['2026-03-03', true, 'a Tuesday in term'],
  ['2026-03-07', false, 'a Saturday'],
  ['2026-03-06', false, 'a closure'],
  ['2026-02-17', false, 'half-term'],
  ['2026-02-13', true, 'the last day of a half-term'],
  ['2026-02-23', true, 'the first day after it'],
  ['2026-04-07', true, 'a Tuesday after the last term we know of'],
  ['2025-12-30', true, 'a Tuesday before the first term we know of'],
])('%s: %s, %s', (date, open) => {
  expect(isSchoolDay(spring, day(date))).toBe(open)
})

test.each([
  ['2026-03-03', 0, '2026-03-03', 'none: the day itself'],
  ['2026-03-07', 0, '2026-03-09', 'none, from a Saturday: Monday'],
  ['2026-03-07', 1, '2026-03-09', 'one, from a Saturday: Monday'],
  ['2026-03-05', 1, '2026-03-09', 'one, over a closure and a weekend'],
  ['2026-02-12', 2, '2026-02-23', 'two, over half-term'],
])('from %s, %i school days: %s (%s)', (from, days, expected) => {
  expect(addSchoolDays(spring, day(from), days).toString()).toBe(expected)
})

test('the school day ends at half past three on the wall, in winter and in summer', () => {
  expect(endOfSchoolDay(spring, day('2026-03-27')).toString()).toBe('2026-03-27T15:30:00Z')
  expect(endOfSchoolDay(spring, day('2026-03-30')).toString()).toBe('2026-03-30T14:30:00Z')
  expect(dateAt(spring, Temporal.Instant.from('2026-06-01T23:30:00Z')).toString()).toBe(
    '2026-06-02',
  )
})

test('somebody who comes on Tuesdays and Thursdays has fewer days', () => {
  const own = onlyOn(spring, [2, 4])
  expect(addSchoolDays(own, day('2026-03-03'), 2).toString()).toBe('2026-03-10')
  expect(onlyOn(spring, [6])).toBe(spring)
})

const dates = fc.integer({ min: 0, max: 900 }).map((days) => day('2025-06-01').add({ days }))
const calendars = fc.record({
  zone: fc.constantFrom('Europe/London', 'UTC', 'Pacific/Auckland'),
  dayEnds: fc.constant(Temporal.PlainTime.from('15:30')),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
  terms: fc.array(
    fc.tuple(dates, fc.integer({ min: 0, max: 90 })).map(([from, length]) => ({
      from,
      to: from.add({ days: length }),
    })),
    { maxLength: 6 },
  ),
  closures: fc.array(dates, { maxLength: 20 }),
})
const counts = fc.integer({ min: 1, max: 25 })

test('whatever the calendar: adding lands on a school day, and counting comes back', () => {
  fc.assert(
    fc.property(calendars, dates, counts, (calendar, from, days) => {
      const to = addSchoolDays(calendar, from, days)
      expect(isSchoolDay(calendar, to)).toBe(true)
      expect(schoolDaysBetween(calendar, from, to)).toBe(days)
      expect(schoolDaysBetween(calendar, to, from)).toBe(-days)
    }),
    { numRuns: 60 },
  )
})

test('whatever the calendar: in two steps or one, the day is the same', () => {
  fc.assert(
    fc.property(calendars, dates, counts, counts, (calendar, from, some, more) => {
      const stepwise = addSchoolDays(calendar, addSchoolDays(calendar, from, some), more)
      expect(stepwise.equals(addSchoolDays(calendar, from, some + more))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('whatever the calendar: the end of a school day is on that date', () => {
  fc.assert(
    fc.property(calendars, dates, (calendar, date) => {
      expect(dateAt(calendar, endOfSchoolDay(calendar, date)).equals(date)).toBe(true)
    }),
    { numRuns: 60 },
  )
})
