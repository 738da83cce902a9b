import { expect, test } from 'vitest'
import { asStaff, called } from '../../../test/story/as-staff.ts'
import {
  evidence,
  found,
  heard,
  hold,
  notHeard,
  noWitnesses,
  opened,
} from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { kyle, mia, sam } from '../../../test/story/step.ts'
import { idOf, policy, tell, type Step } from '../../../test/story/story.ts'
import { questions } from './definition-test.ts'
import { findingsOf } from './findings.ts'
import { reachFinding } from './reach-finding.ts'
import { type ReachFindingForm, reachFindingForm } from './reach-finding.form.ts'

const named = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  called('Mon 10:00', 'Mia', mia, 'target'),
  called('Mon 10:00', 'Kyle', kyle, 'alleged'),
]
const thorough = [
  ...named,
  evidence('Tue 09:00'),
  noWitnesses('Tue 09:00'),
  heard('Tue 10:00', mia, 'target'),
  heard('Tue 11:00', kyle, 'alleged'),
]
const [jo, amara] = [idOf<'Staff'>('jo'), idOf<'Staff'>('amara')]

const form: ReachFindingForm = {
  deliberate: 'yes',
  'why-deliberate': 'He said so, and two saw it.',
  hurtful: 'yes',
  'why-hurtful': 'She is afraid of the taxi.',
  repeated: 'yes',
  'why-repeated': 'Three times since Easter.',
  power: 'no',
  'why-power': 'Same age, same group.',
  outcome: 'confirmed',
  reasons: 'Both accounts agree on the matches.',
  'second-person': undefined,
  'why-one-person': undefined,
}
const reach = (
  steps: readonly Step[],
  changed: Partial<ReachFindingForm> = {},
  party = kyle,
  on = policy,
) =>
  reachFinding(
    tell(steps),
    { ...form, ...changed },
    { ...asStaff('Wed 11:00', jo), policy: on },
    { party, leading: [jo, amara] },
  )
const refusal = (...given: Parameters<typeof reach>) => {
  const reached = reach(...given)
  return reached.ok ? undefined : reached.refusal
}
const waitsFor = (...given: Parameters<typeof reach>) => {
  const no = refusal(...given)
  return no?.because === 'not-yet'
    ? no.inTheWay.map(({ person, settledBy }) => `${person?.name ?? 'the case'}: ${settledBy}`)
    : no?.because
}
const lacking = (changed: Partial<ReachFindingForm>) => {
  const no = refusal(thorough, changed)
  return no?.because === 'incomplete' ? no.lacks.flatMap(({ missing }) => missing) : no?.because
}

test('a finding holds the four answers, each with why, the outcome and its reasons', () => {
  expect(reach(thorough)).toMatchObject({
    ok: true,
    value: [
      { kind: 'finding-reached', about: [kyle], facts: { outcome: 'confirmed', power: 'no' } },
    ],
  })
  const reached = reach(thorough)
  expect(reached.ok && reached.value[0]?.words?.map(({ part }) => part)).toEqual([
    'reasons',
    ...questions.map((question) => `why-${question}`),
  ])
})

test('nothing is found of somebody who is not named as alleged', () => {
  expect(refusal(thorough, {}, mia)?.because).toBe('not-alleged')
})

test('nothing is found before everybody was heard and evidence and witnesses were looked for; it says who', () => {
  expect(waitsFor(named)).toEqual([
    'the case: evidence-listed',
    'Mia: account-taken',
    'Kyle: account-taken',
    'the case: no-witnesses-found',
  ])
  const withSam = [...thorough, called('Tue 12:00', 'Sam', sam, 'witness')]
  expect(waitsFor(withSam)).toEqual(['Sam: account-taken'])
  expect(waitsFor([...withSam, notHeard('Wed 09:00', sam, 'witness')])).toBeUndefined()
  expect(waitsFor([...withSam, heard('Wed 09:00', sam, 'witness')])).toBeUndefined()
})

test('who is not on roll keeps nobody waiting (care rule 22)', () => {
  const outside = called('Tue 12:00', 'a neighbour', sam, 'witness', 'not-on-roll')
  expect(waitsFor([...thorough, outside])).toBeUndefined()
})

test('which of it has to be done before is the policy’s to say', () => {
  const rules = policy.rules.map((rule) => ({ ...rule, gate: [] }))
  expect(refusal(named, {}, kyle, { ...policy, rules })).toBeUndefined()
})

test('somebody named only after the first finding is heard, and then it can be put right', () => {
  const late = [...thorough, found('Tue 15:00'), called('Tue 16:00', 'Sam', sam, 'witness')]
  expect(waitsFor(late)).toEqual(['Sam: account-taken'])
  expect(waitsFor([...late, heard('Wed 09:00', sam, 'witness')])).toBeUndefined()
})

test('nothing is found while a safeguarding hold is on (care rule 13)', () => {
  expect(refusal([...thorough, hold('Wed 09:00')])?.because).toBe('hold')
})

test('nothing is found here of a member of staff (care rule 14)', () => {
  const teacher = idOf<'Party'>('teacher')
  const mixed = [...thorough, called('Mon 10:00', 'Mr Fox', teacher, 'alleged', 'staff')]
  expect(refusal(mixed, {}, teacher)?.because).toBe('adult-here')
})

test('a “no” to power does not defeat it, and one to repeated never keeps it from being written', () => {
  expect(refusal(thorough, { power: 'no' })).toBeUndefined()
  expect(refusal(thorough, { repeated: 'no', outcome: 'hurtful' })).toBeUndefined()
  expect(refusal(thorough, { repeated: 'no', outcome: 'confirmed' })).toBeUndefined()
})

test('reasons are needed where the policy wants them for that outcome', () => {
  const silent = Object.fromEntries(questions.map((question) => [`why-${question}`, undefined]))
  expect(lacking(silent)).toEqual(['why-deliberate', 'why-hurtful', 'why-repeated', 'why-power'])
  expect(lacking({ ...silent, outcome: 'hurtful' })).toEqual(['why-power'])
  expect(lacking({ ...silent, outcome: 'not-enough' })).toBeUndefined()
})

test('an outcome that the policy does not list is none', () => {
  expect(refusal(thorough, { outcome: 'guilty' })?.because).toBe('unknown-code')
})

test('“deliberately false” takes a second person, another one who leads', () => {
  const outcome = 'deliberately-false'
  expect(lacking({ outcome })).toEqual(['second-person'])
  expect(refusal(thorough, { outcome, 'second-person': jo })?.because).toBe('second-person')
  expect(refusal(thorough, { outcome, 'second-person': idOf<'Staff'>('cook') })?.because).toBe(
    'second-person',
  )
  expect(refusal(thorough, { outcome, 'second-person': amara })).toBeUndefined()
})

test('or the record says honestly that only one was available (care rule 23)', () => {
  const alone = reach(thorough, {
    outcome: 'deliberately-false',
    'why-one-person': 'The deputy is on leave; I rang the local authority’s adviser.',
  })
  expect(alone).toMatchObject({ ok: true, value: [{ facts: { 'one-person': true } }] })
  const facts = alone.ok ? alone.value[0]?.facts : undefined
  expect(facts).not.toHaveProperty('second-person')
})

test('the latest finding about somebody is the one in force, and who was taken out has none', () => {
  const two = [...thorough, found('Tue 15:00'), found('Wed 15:00', 'mistaken')]
  expect(findingsOf(tell(two))).toMatchObject([{ name: 'Kyle', outcome: 'mistaken' }])
})

test('the form asks for every answer, the outcome and its reasons', () => {
  const read = reachFindingForm.safeParse({})
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual(
    [...questions, 'outcome', 'reasons'].map((field) => [field, 'missing']),
  )
})
