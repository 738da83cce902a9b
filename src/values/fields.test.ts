import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  code,
  codes,
  date,
  dateOrNone,
  dayUntil,
  idOf,
  line,
  neededCodes,
  neededLine,
  neededText,
  oneOf,
  text,
  textOrEmpty,
  tick,
  withDate,
  yesOrNo,
} from './fields.ts'

/** What a field reads, or the code of its first mistake. */
function read(field: z.ZodType, sent: unknown): unknown {
  const found = field.safeParse(sent)
  return found.success ? found.data : { mistake: found.error.issues[0]?.message }
}

const on = (day: z.ZodType, sent: object) => read(withDate('on', z.object({ on: day })), sent)

const missing = { mistake: 'missing' }
const tooLong = { mistake: 'too-long' }

test('text that is needed must show something, and stays as it was typed', () => {
  expect(read(neededText, ' It began on the bus. ')).toBe(' It began on the bus. ')
  expect(read(neededText, ' \u200b ')).toEqual(missing)
  expect(read(neededText, undefined)).toEqual(missing)
  expect(read(neededText, 'a'.repeat(100_001))).toEqual(tooLong)
})

test('text that may stay away is undefined then, or empty where that is asked for', () => {
  expect([read(text, ' '), read(text, 'Here')]).toEqual([undefined, 'Here'])
  expect([read(textOrEmpty, ' '), read(textOrEmpty, 'Here')]).toEqual(['', 'Here'])
  expect(read(text, 'a'.repeat(100_001))).toEqual(tooLong)
})

test('a line is short and trimmed', () => {
  expect([read(line, ' Dee '), read(line, ' ')]).toEqual(['Dee', undefined])
  expect([read(neededLine, ' Dee '), read(neededLine, ' ')]).toEqual(['Dee', missing])
  expect(read(neededLine, 'a'.repeat(201))).toEqual(tooLong)
})

test('of a name that stood twice the last counts', () => {
  expect(read(neededText, ['first', 'last'])).toBe('last')
  expect(read(yesOrNo, ['yes', 'no'])).toBe(false)
})

test('a choice is one of ours, and said', () => {
  expect(read(oneOf(['less', 'more']), 'more')).toBe('more')
  expect(read(oneOf(['less', 'more']), 'some')).toEqual(missing)
  expect(read(yesOrNo, undefined)).toEqual(missing)
  expect([read(tick, 'yes'), read(tick, undefined)]).toEqual([true, false])
})

test('codes of the policy are read each once; some lists need at least one', () => {
  expect([read(code, 'verbal'), read(code, ''), read(code, 'a'.repeat(41))]).toEqual([
    'verbal',
    missing,
    missing,
  ])
  expect(read(codes, ['verbal', '', 'verbal', 'online'])).toEqual(['verbal', 'online'])
  expect([read(codes, undefined), read(codes, 'online')]).toEqual([[], ['online']])
  expect(read(neededCodes, [''])).toEqual(missing)
})

test('what is no id is none', () => {
  const id = '01890000-0000-7000-8000-000000000001'
  expect([read(idOf<'Staff'>(), id), read(idOf<'Staff'>(), 'Dee')]).toEqual([id, undefined])
})

test('a date is gathered from its inputs: needed, or not, or no later than today', () => {
  const third = { 'on-day': '3', 'on-month': '3', 'on-year': '2026' }
  const thirdOfMarch = Temporal.PlainDate.from({ year: 2026, month: 3, day: 3 })
  expect(on(date, third)).toEqual({ on: thirdOfMarch })
  expect(on(date, {})).toEqual(missing)
  expect(on(dateOrNone, {})).toEqual({ on: undefined })
  expect(on(dateOrNone, { on: 'soon' })).toEqual({ mistake: 'not-a-date' })
  expect(on(dayUntil(thirdOfMarch), third)).toEqual({ on: '2026-03-03' })
  expect(on(dayUntil(thirdOfMarch), {})).toEqual({ on: '2026-03-03' })
  expect(on(dayUntil(thirdOfMarch), { on: '2026-03-04' })).toEqual({ mistake: 'in-the-future' })
  expect(on(dayUntil(thirdOfMarch), { on: 'soon' })).toEqual({ mistake: 'not-a-date' })
})
