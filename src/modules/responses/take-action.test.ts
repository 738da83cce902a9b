import { expect, test } from 'vitest'
import { asStaff, called } from '../../../test/story/as-staff.ts'
import { found, heard, hold, opened, severity } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { action } from '../../../test/story/response-steps.ts'
import { kyle, mia } from '../../../test/story/step.ts'
import { idOf, policy, tell, type Step } from '../../../test/story/story.ts'
import { actionsIn, deciderOf } from './actions.ts'
import { takeAction } from './take-action.ts'
import { type TakeActionForm, takeActionForm } from './take-action.form.ts'

const begun = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  called('Mon 10:00', 'Mia', mia, 'target'),
  called('Mon 10:00', 'Kyle', kyle, 'alleged'),
]
const confirmed = [...begun, severity('Mon 11:00'), found('Tue 09:00')]
const form: TakeActionForm = {
  step: 'A4',
  what: 'He mends the seat with the caretaker.',
  reasons: 'He broke it, and he offered.',
  'decided-by': 'us',
  'who-decided': undefined,
  'takes-sport': false,
  'why-sport': undefined,
  happened: '2026-03-04',
}
const refusal = (
  steps: readonly Step[],
  changed: Partial<TakeActionForm> = {},
  party = kyle,
  on = policy,
) => {
  const judging = { ...asStaff('Wed 11:00'), policy: on }
  const taken = takeAction(tell(steps), { ...form, ...changed }, judging, party)
  return taken.ok ? undefined : taken.refusal
}
const because = (...given: Parameters<typeof refusal>) => refusal(...given)?.because
const waitsFor = (...given: Parameters<typeof refusal>) => {
  const no = refusal(...given)
  return no?.because === 'not-yet' ? no.inTheWay.map(({ settledBy }) => settledBy) : no?.because
}

test('a step of the ladder holds what it is here, and why', () => {
  const taken = takeAction(tell(confirmed), form, asStaff('Wed 11:00'), kyle)
  expect(taken).toMatchObject({
    ok: true,
    value: [
      {
        kind: 'action-taken',
        about: [kyle],
        facts: { party: kyle, step: 'A4', 'decided-by': 'us', 'takes-sport': false },
        words: [{ part: 'what' }, { part: 'reasons' }],
      },
    ],
  })
})

test('none before a finding about this person that it happened, and before it is said how serious it was', () => {
  expect(waitsFor(begun)).toEqual(['finding-reached', 'severity-set'])
  expect(waitsFor([...begun, found('Tue 09:00')])).toEqual(['severity-set'])
  const aboutSam = [
    ...begun,
    severity('Mon 11:00'),
    found('Tue 09:00', 'confirmed', { party: mia }),
  ]
  expect(waitsFor(aboutSam)).toEqual(['finding-reached'])
})

test('an admission is no finding (care rule 11)', () => {
  const admitted = [...begun, severity('Mon 11:00'), heard('Tue 09:00', kyle, 'alleged')]
  expect(waitsFor(admitted)).toEqual(['finding-reached'])
})

test('the finding in force counts, not one that it replaced', () => {
  expect(waitsFor([...confirmed, found('Wed 09:00', 'mistaken')])).toEqual(['finding-reached'])
  expect(because([...confirmed, found('Wed 09:00', 'hurtful')])).toBeUndefined()
})

test('which of it has to be done before is the policy’s to say', () => {
  const rules = policy.rules.map((rule) => ({ ...rule, gate: [] }))
  expect(because(begun, {}, kyle, { ...policy, rules })).toBeUndefined()
})

test('nobody who is not alleged, nobody during a hold, no member of staff', () => {
  const teacher = idOf<'Party'>('teacher')
  const mixed = [...confirmed, called('Mon 10:00', 'Mr Fox', teacher, 'alleged', 'staff')]
  expect(because(confirmed, {}, mia)).toBe('not-alleged')
  expect(because([...confirmed, hold('Wed 09:00')])).toBe('hold')
  expect(because(mixed, {}, teacher)).toBe('adult-here')
})

test('a step of the ladder, and of this policy’s', () => {
  expect(because(confirmed, { step: 'A99' })).toBe('unknown-code')
})

test('what is not ours to decide is written down as somebody else’s decision (R4.21)', () => {
  expect(refusal(confirmed, { step: 'A13' })).toEqual({
    because: 'not-ours-to-decide',
    decider: 'main-provider',
    clause: '4',
  })
  expect(because(confirmed, { step: 'A14', 'decided-by': 'main-provider' })).toBe(
    'not-ours-to-decide',
  )
  expect(because(confirmed, { step: 'A13', 'decided-by': 'main-provider' })).toBeUndefined()
  expect(deciderOf({})).toBe('us')
})

test('sport is not the default, and never taken from somebody who was hurt as well (care rule 3)', () => {
  const both = [...confirmed, called('Mon 11:00', 'Kyle', kyle, 'target')]
  const why = { 'takes-sport': true, 'why-sport': 'He threw the bat.' }
  expect(because(confirmed, { 'takes-sport': true })).toBe('sport-without-reason')
  expect(because(confirmed, why)).toBeUndefined()
  expect(because(both, why)).toBe('sport-of-target')
})

test('actions can be read, with the name somebody has now', () => {
  expect(actionsIn(tell([...confirmed, action('Wed 09:00')]))).toMatchObject([
    { name: 'Kyle', step: 'A2', decidedBy: 'us', reasons: '…' },
  ])
})

test('the form wants the step, what and why, who decided, and whether it takes sport', () => {
  const read = takeActionForm(Temporal.PlainDate.from('2026-03-03')).safeParse({})
  expect(read.error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`)).toEqual(
    ['step', 'what', 'reasons', 'decided-by', 'takes-sport'].map((field) => `${field} missing`),
  )
})
