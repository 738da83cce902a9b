import { expect, test } from 'vitest'
import { calendar, moment } from '../../../test/story/story.ts'
import { dueAfter } from './clock.ts'
import { readLimit } from './limit.ts'
import { idOf } from '../../../test/story/story.ts'

const ref = { stream: idOf<'Stream'>('case'), seq: 1 }
const holding = (from: string, until: string) => [{ from: moment(from), until: moment(until), ref }]

test.each([
  ['same day', 'Mon 09:00', 'Mon 15:30'],
  ['same day', 'Mon 15:31', 'Tue 15:30'],
  ['same day', 'Sun 23:10', 'Mon+1 15:30'],
  ['0 school days', 'Mon 09:00', 'Mon 15:30'],
  ['1 school day', 'Fri 09:00', 'Mon+1 15:30'],
  ['1 school day', 'Fri+3 09:00', 'Mon+6 15:30'],
  ['1 school day, at most 7 calendar days', 'Fri+3 09:00', 'Fri+4 15:30'],
  ['3 calendar days', 'Fri 09:00', 'Mon+1 15:30'],
  ['24 hours', 'Fri 09:00', 'Sat 09:00'],
])('%s from %s is over on %s', (limit, start, due) => {
  const read = readLimit(limit)
  if (read === undefined) throw new Error(limit)
  expect(dueAfter(calendar, moment(start), read).toString()).toBe(moment(due).toString())
})

test.each([
  ['2 school days', 'Mon 09:00', 'Tue 09:00', 'Thu 09:00', 'Fri 15:30'],
  ['2 calendar days', 'Mon 09:00', 'Tue 09:00', 'Thu 09:00', 'Fri 15:30'],
  ['same day', 'Mon 09:00', 'Mon 10:00', 'Wed 09:00', 'Wed 15:30'],
  ['24 hours', 'Mon 09:00', 'Mon 10:00', 'Mon 15:00', 'Tue 14:00'],
  ['24 hours', 'Mon 09:00', 'Thu 10:00', 'Fri 15:00', 'Tue 09:00'],
  ['2 school days', 'Mon 09:00', 'Fri 10:00', 'Mon+1 15:00', 'Wed 15:30'],
  ['2 school days', 'Thu 09:00', 'Mon 10:00', 'Wed 15:00', 'Mon+1 15:30'],
])('%s from %s, with a hold from %s to %s, is over on %s', (limit, start, from, until, due) => {
  const read = readLimit(limit)
  if (read === undefined) throw new Error(limit)
  const answer = dueAfter(calendar, moment(start), read, holding(from, until))
  expect(answer.toString()).toBe(moment(due).toString())
})
