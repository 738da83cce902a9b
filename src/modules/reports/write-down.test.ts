import { expect, test } from 'vitest'
import type { Sent } from '#values/sent.ts'
import { toldForm } from './told.form.ts'
import { writeDown } from './write-down.ts'
import { momentAt } from '../../../test/story/moment.ts'
import { idOf, moment } from '../../../test/story/story.ts'

const kim = idOf<'Staff'>('kim')
const read = (sent: Sent) => toldForm(moment('Tue 14:50'), 'Europe/London', [kim]).safeParse(sent)
const mistakes = (sent: Sent) =>
  read(sent).error?.issues.map(({ path, message }) => [path[0], message]) ?? []
const written = (sent: Sent) => {
  const form = read({ 'about-an-adult': 'no', ...sent })
  if (!form.success) throw form.error
  const made = writeDown([], form.data, momentAt('Tue 14:50'))
  return made.value
}

test('the taxi: her words and the time are written down as a report told to staff', () => {
  const [report] = written({
    'what-happened': 'Kyle flicks lit matches at me in the taxi',
    'who-told-me': 'Mia',
    'who-was-hurt': 'Mia',
    'feel-safe': 'no',
    'what-i-did': 'kept her in the kitchen',
    'told-at': '14.40',
  })
  expect(report).toMatchObject({
    kind: 'report-received',
    happened: '2026-03-03T14:40:00Z',
    facts: { channel: 'spoken', named: true, 'feel-safe': 'no', 'about-an-adult': 'no' },
  })
  expect(report?.words?.map(({ part }) => part)).toEqual([
    'what-happened',
    'who-told-me',
    'what-i-did',
    'who-was-hurt',
  ])
  expect(report?.facts).not.toHaveProperty('return-words')
})

test('nobody is given a role by it, whatever name was said (care rule 9)', () => {
  const all = written({ 'what-happened': 'Jayden batters kids', 'who-did-it': 'Jayden' })
  expect(all.map(({ kind }) => kind)).toEqual(['report-received'])
  expect(all[0]?.facts).toMatchObject({ named: false })
})

test('what staff saw themselves is known by name', () => {
  const [seen] = written({ 'what-happened': 'a push', 'who-is-telling': 'staff' })
  expect(seen?.facts).toMatchObject({ named: true, teller: 'staff' })
})

test('who was hurt and who tells are one, if they said so', () => {
  const [one] = written({ 'what-happened': 'x', 'who-told-me': 'Mia', 'about-me': 'yes' })
  const about = one?.words?.map((part) => part.about)
  expect(new Set(about).size).toBe(1)
})

test('the adult it is about is kept out from the first moment (care rule 14)', () => {
  const all = written({
    'what-happened': 'he grabbed my arm',
    'about-an-adult': 'yes',
    adults: [kim, idOf<'Staff'>('nobody here')],
  })
  expect(all.map(({ kind }) => kind)).toEqual(['report-received', 'report-kept-from'])
  expect(all[1]?.facts).toEqual({ staff: kim })
})

test('only a day, or nothing at all, is said as exactly as it is known', () => {
  const [day] = written({ 'what-happened': 'x', 'told-on': '2026-03-02' })
  expect(day?.happened).toBe('2026-03-02')
  expect(written({ 'what-happened': 'x' })[0]?.happened).toBeUndefined()
})

test('what is to be put right says so at its field', () => {
  expect(mistakes({})).toEqual([
    ['what-happened', 'missing'],
    ['about-an-adult', 'missing'],
  ])
  const sent = { 'what-happened': 'x', 'about-an-adult': 'no' }
  expect(mistakes({ ...sent, 'told-at': '15.10' })).toEqual([['told-on', 'in-the-future']])
  expect(mistakes({ ...sent, 'told-on': '2026-03-04' })).toEqual([['told-on', 'in-the-future']])
  expect(mistakes({ ...sent, 'told-at': 'lunch' })).toEqual([['told-on', 'not-a-time']])
  expect(mistakes({ ...sent, 'told-on-day': '40' })).toEqual([['told-on', 'not-a-date']])
  expect(mistakes({ ...sent, 'what-i-did': 'x'.repeat(100_001) })).toEqual([
    ['what-i-did', 'too-long'],
  ])
})
