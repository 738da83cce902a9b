import { expect, test } from 'vitest'
import { readDateGiven } from './date-given.ts'

const three = (day: string, month: string, year: string) =>
  String(readDateGiven({ 'on-day': day, 'on-month': month, 'on-year': year }, 'on'))

test('a date is read from its three inputs, or from one ISO text', () => {
  expect(three(' 3', '03', '2026')).toBe('2026-03-03')
  expect(String(readDateGiven({ on: '2026-03-03' }, 'on'))).toBe('2026-03-03')
})

test('what is no date says so, and nothing at all is missing', () => {
  expect(three('31', '2', '2026')).toBe('not-a-date')
  expect(three('3', 'March', '2026')).toBe('not-a-date')
  expect(three('3', '3', '26')).toBe('not-a-date')
  expect(three('', '3', '2026')).toBe('not-a-date')
  expect(readDateGiven({ on: 'tomorrow' }, 'on')).toBe('not-a-date')
  expect(readDateGiven({}, 'on')).toBe('missing')
})
