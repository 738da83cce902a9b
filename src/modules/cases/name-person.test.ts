import { expect, test } from 'vitest'
import { reportReceived } from '#modules/reports/report.entry.ts'
import { asStaff, called } from '../../../test/story/as-staff.ts'
import { opened, takenOut } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { kyle, mia, onCase, sam } from '../../../test/story/step.ts'
import { tell, type Step } from '../../../test/story/story.ts'
import { namePerson } from './name-person.ts'
import { namePersonForm } from './people.form.ts'
import { allegedIn, peopleIn } from './people.ts'
import { corroborated } from './person.entry.ts'
import { takePersonOut } from './take-person-out.ts'

const begun = [told('Mon 09:00'), opened('Mon 10:00')]
const anonymous = [told('Mon 09:00', { named: false }), opened('Mon 10:00')]
const name = (steps: readonly Step[], sent: object) =>
  namePerson(tell(steps), namePersonForm.parse(sent), asStaff('Tue 11:00'))
const because = (...given: Parameters<typeof name>) => {
  const named = name(...given)
  return named.ok ? undefined : named.refusal.because
}

const mistakes = (sent: object) =>
  namePersonForm.safeParse(sent).error?.issues.map(({ path, message }) => [path[0], message])

test('somebody is named as it was said, and who they are stays open unless it is said', () => {
  const named = name(begun, { role: 'target', name: 'the tall one' })
  expect(named).toMatchObject({
    ok: true,
    value: [
      {
        kind: 'person-named',
        facts: { role: 'target', person: 'not-sure' },
        words: [{ part: 'name', text: 'the tall one' }],
      },
    ],
  })
})

test('their name is words about them alone', () => {
  const named = name(begun, { role: 'target', name: 'Mia' })
  const [entry] = named.ok ? named.value : []
  expect(entry?.words?.[0]?.about).toBe(entry?.facts['party'])
})

test.each(['not-on-roll', 'parent-or-carer'] as const)(
  'somebody who is %s has a role like anybody else (care rule 22)',
  (person) => {
    for (const role of ['target', 'alleged', 'witness', 'supporter'] as const)
      expect(name(begun, { role, name: 'a neighbour', person }).ok).toBe(true)
  },
)

test('on reports without a name nobody is alleged (care rule 9)', () => {
  const kylesName = { role: 'alleged', name: 'Jayden' }
  expect(because(anonymous, kylesName)).toBe('nothing-bears-it-out')
  const several = [...anonymous, { ...told('Mon 09:30', { named: false }), stream: 'second' }]
  expect(because(several, kylesName)).toBe('nothing-bears-it-out')
  expect(name(anonymous, { role: 'target', name: 'Mia' }).ok).toBe(true)
})

test('what bears it out, or a report with a name, lets somebody be alleged', () => {
  const kylesName = { role: 'alleged', name: 'Kyle' }
  const seen = onCase('Mon 11:00', corroborated.make({ facts: {} }))
  expect(name([...anonymous, seen], kylesName).ok).toBe(true)
  expect(name([...anonymous, { ...told('Mon 11:00'), stream: 'second' }], kylesName).ok).toBe(true)
})

test('a second role goes to the same person, with what is known of them', () => {
  const steps = [...begun, called('Mon 11:00', 'Mia', mia, 'target')]
  const named = name(steps, { role: 'alleged', 'same-as': mia })
  expect(named).toMatchObject({
    ok: true,
    value: [{ facts: { party: mia, role: 'alleged', person: 'student' }, words: [] }],
  })
  expect(because(steps, { role: 'target', 'same-as': mia })).toBe('has-that-role')
})

test('somebody of whom a report speaks keeps the id and the name that it gave them', () => {
  const report = onCase('Mon 09:00', {
    ...told('Mon 09:00').entry,
    words: [{ part: 'who-did-it', text: 'Kyle in my taxi', about: kyle }],
  })
  expect(reportReceived.in(tell([report]))).toHaveLength(1)
  const named = name([report], { role: 'alleged', 'same-as': kyle })
  expect(named).toMatchObject({
    ok: true,
    value: [{ facts: { party: kyle }, words: [{ text: 'Kyle in my taxi', about: kyle }] }],
  })
  expect(because([report], { role: 'alleged', 'same-as': sam })).toBe('not-spoken-of')
})

test('a form needs a role, and a name or somebody known', () => {
  expect(mistakes({})).toContainEqual(['role', 'missing'])
  expect(mistakes({ role: 'target', name: ' ' })).toEqual([['name', 'missing']])
  expect(mistakes({ role: 'target', name: 'a'.repeat(100_001) })).toContainEqual([
    'name',
    'too-long',
  ])
})

test('who was named by mistake is taken out of every role, with reasons (care rule 10)', () => {
  const steps = [
    ...begun,
    called('Mon 11:00', 'Mia', mia, 'target'),
    called('Mon 11:00', 'Mia', mia, 'alleged'),
  ]
  const out = takePersonOut(tell(steps), { party: mia, reasons: 'another Mia' })
  expect(out).toMatchObject({ ok: true, value: [{ words: [{ part: 'reasons', about: mia }] }] })
  expect(peopleIn(tell([...steps, takenOut('Tue 09:00', mia)]))).toEqual([])
  expect(allegedIn(tell([...steps, takenOut('Tue 09:00', mia)]))).toEqual([])
  expect(takePersonOut(tell(begun), { party: mia, reasons: 'x' })).toEqual({
    ok: false,
    refusal: { because: 'has-no-role' },
  })
})
