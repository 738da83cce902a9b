import { expect, test } from 'vitest'
import type { Id } from '#values/id.ts'
import { checkLightly } from './check-lightly.ts'
import type { Triaged } from './decide-triage.ts'
import { sortLightlyForm, type SortLightlyForm } from './light-road.form.ts'
import { sortLightly } from './sort-lightly.ts'
import { momentAt } from '../../../test/story/moment.ts'
import { checked, sorted, told, tonight } from '../../../test/story/report-steps.ts'
import { dayOf, idOf, tell, type Step } from '../../../test/story/story.ts'

const report = idOf<'Stream'>('report') as unknown as Id<'Report'>
const form: SortLightlyForm = {
  'what-i-did': 'Stopped play; Deon said sorry and meant it.',
  'all-right': 'yes',
  safe: 'yes',
  types: ['verbal-names'],
  grounds: ['disability-learning'],
  'check-on': dayOf('Wed'),
}
const asked = (
  steps: readonly Step[],
  more: Partial<SortLightlyForm & Triaged> = {},
  when = 'Mon 11:00',
) =>
  sortLightly(
    tell(steps),
    { report, reader: 'lead', inCase: undefined, ...form, ...more },
    momentAt(when),
  )
const refusal = (...what: Parameters<typeof asked>) => {
  const answer = asked(...what)
  return answer.ok ? 'none' : answer.refusal.because
}
const banter = [told('Mon 10:00', { teller: 'staff', 'feel-safe': 'not-said' })]

test('banter: read, safe, sorted and decided in one go, and no finding (care rule 20)', () => {
  const done = asked(banter)
  expect(done.ok && done.value.map(({ kind }) => kind)).toEqual([
    'report-read',
    'tonight-checked',
    'sorted-lightly',
    'report-triaged',
  ])
  expect(done).toMatchObject({
    value: [
      {},
      { facts: { safe: 'yes' } },
      { facts: { 'check-on': '2026-03-04', grounds: ['disability-learning'] } },
      { facts: { road: 'light-road', result: 'sorted-on-the-spot' } },
    ],
  })
})

test('tonight is asked once', () => {
  const done = asked([...banter, tonight('Mon 10:30')])
  expect(done.ok && done.value.map(({ kind }) => kind)).not.toContain('tonight-checked')
})

test('it is not for what is not sorted', () => {
  expect(refusal(banter, { safe: undefined })).toBe('tonight-first')
  expect(refusal(banter, { safe: 'not-sure' })).toBe('not-safe')
  expect(refusal(banter, { 'all-right': 'no' })).toBe('not-all-right')
  expect(refusal([told('Mon 10:00', { 'feel-safe': 'no' })])).toBe('feels-unsafe')
  expect(refusal([told('Mon 10:00', { 'about-an-adult': 'yes' })])).toBe('about-an-adult')
  expect(refusal(banter, { inCase: idOf<'Stream'>('case') as unknown as Id<'Case'> })).toBe(
    'in-a-case',
  )
})

test('codes are those of the policy, and the check is still to come', () => {
  expect(refusal(banter, { types: ['flying'] })).toBe('unknown-code')
  expect(refusal(banter, { grounds: ['flying'] })).toBe('unknown-code')
  expect(refusal(banter, { 'check-on': dayOf('Tue') }, 'Wed 11:00')).toBe('check-is-past')
  expect(refusal(banter, { 'check-on': dayOf('Mon') })).toBe('none')
})

test('the one check is made once, for what was sorted', () => {
  const said = { 'all-right': 'yes', 'what-was-said': 'fine, we played again' } as const
  const light = [...banter, sorted('Mon 11:00', 'Wed')]
  expect(checkLightly(tell(light), said)).toMatchObject({
    value: [{ kind: 'lightly-checked', facts: { 'all-right': 'yes' } }],
  })
  expect(checkLightly(tell(banter), said)).toMatchObject({ refusal: { because: 'not-sorted' } })
  expect(checkLightly(tell([...light, checked('Wed 10:00')]), said)).toMatchObject({
    refusal: { because: 'checked-already' },
  })
  const again = [...light, checked('Wed 10:00'), sorted('Thu 10:00', 'Fri')]
  expect(checkLightly(tell(again), said).ok).toBe(true)
})

test('the form asks for words, a kind and a day', () => {
  const read = sortLightlyForm.safeParse({ 'check-on-day': '5', safe: 'perhaps' })
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['what-i-did', 'missing'],
    ['all-right', 'missing'],
    ['types', 'missing'],
    ['check-on', 'not-a-date'],
  ])
})
