import { expect, test } from 'vitest'
import { asStaff, called } from '../../../test/story/as-staff.ts'
import { found, hold, opened } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { measure } from '../../../test/story/response-steps.ts'
import { kyle, mia } from '../../../test/story/step.ts'
import { tell, type Step } from '../../../test/story/story.ts'
import { measuresIn } from './measures.ts'
import { takeMeasure } from './take-measure.ts'
import { type TakeMeasureForm, takeMeasureForm } from './take-measure.form.ts'

const begun = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  called('Mon 10:00', 'Mia', mia, 'target'),
  called('Mon 10:00', 'Kyle', kyle, 'alleged'),
]
const form: TakeMeasureForm = {
  role: 'alleged',
  measure: 'transport',
  what: 'Kyle goes home in the second taxi.',
  'what-they-asked': undefined,
  'takes-sport': false,
  'why-sport': undefined,
  happened: '2026-03-03',
}
const take = (steps: readonly Step[], changed: Partial<TakeMeasureForm> = {}, party = kyle) => {
  const taken = takeMeasure(tell(steps), { ...form, ...changed }, asStaff('Tue 14:55'), party)
  return taken.ok ? taken.value : taken.refusal.because
}

test('a measure moves the alleged side, before any finding and during a hold', () => {
  expect(take([...begun, hold('Tue 14:52')])).toMatchObject([
    {
      kind: 'measure-taken',
      about: [kyle],
      facts: { party: kyle, role: 'alleged', measure: 'transport', 'takes-sport': false },
      words: [{ part: 'what' }],
    },
  ])
})

test('the one who was hurt is not moved before a finding, unless they asked (care rule 3)', () => {
  const moved = { role: 'target', measure: 'seating' } as const
  expect(take(begun, moved, mia)).toBe('moves-target')
  expect(
    take(begun, { ...moved, 'what-they-asked': 'I want to sit by the door.' }, mia),
  ).toMatchObject([
    { words: [{ part: 'what' }, { part: 'what-they-asked', text: 'I want to sit by the door.' }] },
  ])
  expect(take([...begun, found('Tue 10:00')], moved, mia)).toHaveLength(1)
})

test('sport is never taken from the one who was hurt, even if they asked or hurt somebody too', () => {
  const sport = { 'takes-sport': true, 'why-sport': 'They meet on the pitch.' }
  const asked = { ...sport, role: 'target', 'what-they-asked': 'No football.' } as const
  expect(take(begun, asked, mia)).toBe('sport-of-target')
  expect(take([...begun, found('Tue 10:00')], asked, mia)).toBe('sport-of-target')
  const both = [...begun, called('Mon 11:00', 'Kyle', kyle, 'target')]
  expect(take(both, sport)).toBe('sport-of-target')
})

test('and from nobody without a reason of its own', () => {
  expect(take(begun, { 'takes-sport': true })).toBe('sport-without-reason')
  expect(
    take(begun, { 'takes-sport': true, 'why-sport': 'It happens in the changing room.' }),
  ).toMatchObject([{ facts: { 'takes-sport': true }, words: [{}, { part: 'why-sport' }] }])
})

test('for somebody who is in the case as that, and of the policy’s list', () => {
  expect(take(begun, { role: 'target' })).toBe('not-in-case')
  expect(take(begun, { measure: 'the-stocks' })).toBe('unknown-code')
})

test('measures can be read, with the name somebody has now', () => {
  expect(measuresIn(tell([...begun, measure('Tue 09:00', kyle)]))).toMatchObject([
    { name: 'Kyle', role: 'alleged', measure: 'seating', takesSport: false },
  ])
})

test('the form wants the measure, what is changed, and whether it takes sport', () => {
  const read = takeMeasureForm(Temporal.PlainDate.from('2026-03-03')).safeParse({ role: 'alleged' })
  expect(read.error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`)).toEqual([
    'measure missing',
    'what missing',
    'takes-sport missing',
  ])
})
