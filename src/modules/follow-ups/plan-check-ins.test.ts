import { expect, test } from 'vitest'
import { asStaff } from '../../../test/story/as-staff.ts'
import { confirmed } from '../../../test/story/beginnings.ts'
import { named, severity } from '../../../test/story/case-steps.ts'
import { kyle, mia, onCase, sam, staff } from '../../../test/story/step.ts'
import { dayOf, idOf, tell, type Step } from '../../../test/story/story.ts'
import { personIdentified } from '#modules/cases/person.entry.ts'
import { planCheckIns } from './plan-check-ins.ts'
import { dayFields } from './days-to-ask.ts'
import { planCheckInsForm } from './plan-check-ins.form.ts'

const form = {
  party: mia,
  days: [dayOf('Wed+1'), dayOf('Wed+3')],
  adult: staff,
  how: 'On a walk',
  'child-asked': false,
  staff: [staff],
}
const plan = (steps: readonly Step[] = confirmed, changed: Partial<typeof form> = {}) =>
  planCheckIns(tell(steps), { ...form, ...changed }, asStaff('Tue+1 09:00'))
const because = (...given: Parameters<typeof plan>) => {
  const planned = plan(...given)
  return planned.ok ? undefined : planned.refusal.because
}

const daysRead = (sent: Record<string, string>) => {
  const form = planCheckInsForm.safeParse(sent)
  return form.success
    ? form.data.days.map(String)
    : form.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`)
}
test('a plan says when, by whom, and how in her own words', () => {
  expect(plan()).toMatchObject({
    value: [
      {
        about: [mia],
        facts: { party: mia, days: ['2026-03-11', '2026-03-25'], adult: staff },
        words: [{ part: 'how', text: 'On a walk', about: mia }],
      },
    ],
  })
})

test('only somebody who was hurt is asked', () => {
  expect(because(confirmed, { party: kyle })).toBe('not-a-target')
})

test('no day lies behind us; today does not', () => {
  expect(because(confirmed, { days: [dayOf('Mon+1')] })).toBe('in-the-past')
  expect(because(confirmed, { days: [dayOf('Tue+1')] })).toBeUndefined()
})

test('at most weekly, unless it is most serious or she asked for more (care rule 2)', () => {
  const days = [dayOf('Wed+1'), dayOf('Tue+2')]
  expect(because(confirmed, { days })).toBe('too-often')
  expect(because(confirmed, { days, 'child-asked': true })).toBeUndefined()
  expect(because([...confirmed, severity('Mon+1 11:00', '3')], { days })).toBe('too-often')
  expect(because([...confirmed, severity('Mon+1 11:00', '4')], { days })).toBeUndefined()
})

test('no adult who has a part in it asks her (care rule 14), nor one who is not here', () => {
  const known = onCase(
    'Mon 11:00',
    personIdentified.make({
      facts: { party: sam, is: 'staff', basis: 'seen' },
      words: [{ part: 'person', text: staff }],
    }),
  )
  const story = [...confirmed, named('Mon 11:00', sam, 'witness', 'staff'), known]
  expect(because(story)).toBe('adult-in-case')
  expect(because(confirmed, { staff: [idOf<'Staff'>('other')] })).toBe('not-here')
})

test('the form takes up to ten days in any order, each once, and says which is none', () => {
  const days = { 'days-1': '2026-03-25', 'days-3-day': '11', 'days-3-month': '3' }
  const whole = { ...days, 'days-3-year': '2026', 'days-4': '2026-03-25', adult: staff }
  expect(daysRead(whole)).toEqual(['2026-03-11', '2026-03-25'])
  expect(daysRead({ ...whole, 'days-2': 'soon' })).toEqual(['days-2 not-a-date'])
  expect(daysRead({})).toEqual(['days-1 missing', 'adult missing'])
  expect(dayFields).toHaveLength(10)
})
