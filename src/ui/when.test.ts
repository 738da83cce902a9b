import { expect, test } from 'vitest'
import { whenIn } from './when.ts'

const when = whenIn('en', Temporal.Instant.from('2026-07-03T22:40:00Z'), 'Europe/London')

test('days are said as people say them', () => {
  const day = (date: string) => when.day(Temporal.PlainDate.from(date))
  expect(day('2026-07-03')).toBe('today')
  expect(day('2026-07-02')).toBe('yesterday')
  expect(day('2026-07-04')).toBe('tomorrow')
  expect(day('2026-03-03')).toBe('Tuesday 3 March')
  expect(day('2025-03-03')).toBe('Monday 3 March 2025')
  expect(when.fullDay(Temporal.PlainDate.from('2026-07-03'))).toBe('Friday 3 July 2026')
})

test('moments are told in the clock of the provision', () => {
  expect(when.at(Temporal.Instant.from('2026-07-03T09:05:00Z'))).toBe('today, 10.05')
  expect(when.at(Temporal.Instant.from('2026-07-03T23:05:00Z'))).toBe('tomorrow, 0.05')
})

test('school days are counted in words', () => {
  expect(when.schoolDays(0)).toBe('today')
  expect(when.schoolDays(1)).toBe('in 1 school day')
  expect(when.schoolDays(-2)).toBe('2 school days ago')
  expect(when.due(0)).toBe('due today')
  expect(when.due(-3)).toBe('3 school days late')
})
