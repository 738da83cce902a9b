import { expect, test } from 'vitest'
import { calendar, dayOf, policy } from '../../../test/story/story.ts'
import { type Asking, daysToAsk, isTooOften } from './days-to-ask.ts'

const monday = dayOf('Mon+1')
const ask = (asking: Partial<Asking> = {}) =>
  daysToAsk(
    { policy, calendar },
    {
      from: monday,
      today: monday,
      severity: undefined,
      attends: undefined,
      elsewhere: [],
      ...asking,
    },
  ).map((day) => `${['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'][day.dayOfWeek]} ${day.toString()}`)

test('who comes every day is asked on the next day, after two, six and twelve weeks', () => {
  expect(ask()).toEqual(['Tue 2026-03-10', 'Mon 2026-03-23', 'Mon 2026-04-20', 'Mon 2026-06-01'])
})

test('days are counted in their own days of attendance, and a cap in calendar days ends the waiting (care rule 21)', () => {
  expect(ask({ attends: [3] })).toEqual([
    'Wed 2026-03-11',
    // Ten of her Wednesdays would take until June; the cap falls into the holidays, so on the first day after them.
    'Mon 2026-04-13',
    'Wed 2026-04-22',
    'Wed 2026-06-03',
  ])
  expect(ask({ from: dayOf('Wed'), today: dayOf('Wed'), attends: [2] })[0]).toBe('Mon 2026-03-09')
})

test('nobody is asked more than weekly, unless it is most serious (care rule 2)', () => {
  expect(ask({ severity: '3' }).slice(0, 3)).toEqual([
    'Tue 2026-03-10',
    'Tue 2026-03-17',
    'Tue 2026-03-24',
  ])
  expect(ask({ severity: '4' }).slice(0, 4)).toEqual([
    'Tue 2026-03-10',
    'Thu 2026-03-12',
    'Mon 2026-03-16',
    'Mon 2026-03-23',
  ])
})

test('a day in the same week in another case will do for both', () => {
  expect(ask({ elsewhere: [dayOf('Thu+1')] })[0]).toBe('Thu 2026-03-12')
  expect(ask({ elsewhere: [dayOf('Thu+1')] })).toHaveLength(4)
})

test('what was missed is made good today, or on the next day they come', () => {
  expect(ask({ today: dayOf('Thu+1') }).slice(0, 2)).toEqual(['Thu 2026-03-12', 'Mon 2026-03-23'])
  expect(ask({ today: dayOf('Thu+1'), attends: [5] })[0]).toBe('Fri 2026-03-13')
})

test('less than a week apart is too often, unless it is most serious or the child asked', () => {
  const days = [dayOf('Mon+1'), dayOf('Wed+1')]
  const asked = { severity: undefined, childAsked: false }
  expect(isTooOften(days, asked)).toBe(true)
  expect(isTooOften([dayOf('Mon+2'), dayOf('Mon+1')], asked)).toBe(false)
  expect(isTooOften(days, { severity: '4', childAsked: false })).toBe(false)
  expect(isTooOften(days, { severity: '3', childAsked: true })).toBe(false)
})
