import { expect, test } from 'vitest'
import type { NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { called } from '../../../test/story/as-staff.ts'
import { investigator, opened } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { kyle, mia, onCase, sam, staff } from '../../../test/story/step.ts'
import { idOf, tell, type Step } from '../../../test/story/story.ts'
import { destroyWords } from './destroy-words.ts'
import { identifyPerson, type OnRoster } from './identify-person.ts'
import { identifyPersonForm } from './people.form.ts'
import { peopleIn } from './people.ts'
import { undoIdentification } from './undo-identification.ts'
import { wordsAbout } from './words-about.ts'

const jayden: OnRoster = {
  student: idOf<'Stream'>('jayden') as string as Id<'Student'>,
  year: '9',
  send: true,
}
const begun = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  called('Mon 11:00', 'Jayden', kyle, 'alleged'),
]
const known = { basis: 'seen', 'how-we-know': 'Ms Bell saw him.' } as const

const identify = (steps: readonly Step[], person: OnRoster | undefined, party = kyle) =>
  identifyPerson(tell(steps), { ...known, party, person })
const because = (...given: Parameters<typeof identify>) => {
  const done = identify(...given)
  return done.ok ? undefined : done.refusal.because
}
const written = (done: ReturnType<typeof identify> | ReturnType<typeof undo>): Step[] =>
  done.ok ? done.value.map((entry: NewEntry) => onCase('Tue 10:00', entry)) : []
const undo = (steps: readonly Step[]) =>
  undoIdentification(tell(steps), { party: kyle, reasons: 'It was the other Jayden.' })
const destroy = (steps: readonly Step[], party = kyle) =>
  destroyWords(tell(steps), { party, reasons: 'the wrong child' })
const identified = [...begun, ...written(identify(begun, jayden))]

test('we know who it is, and how; what statistics need is copied, the id is words', () => {
  expect(peopleIn(tell(identified))).toMatchObject([
    { kind: 'student', year: '9', send: true, identified: { student: idOf('jayden') } },
  ])
  const entry = identify(begun, jayden)
  const facts = JSON.stringify(entry.ok && entry.value.map((one) => one.facts))
  expect(facts).not.toContain(idOf('jayden'))
})

test('a member of staff is known by their own roster', () => {
  const steps = [...begun, ...written(identify(begun, { staff }))]
  expect(peopleIn(tell(steps))).toMatchObject([{ kind: 'staff', identified: { staff } }])
})

test('nobody is chosen beforehand: without a choice there is nothing to write (care rule 10)', () => {
  const issues = identifyPersonForm.safeParse(known).error?.issues
  expect(issues?.map(({ path, message }) => [path[0], message])).toEqual([['person', 'missing']])
  expect(identifyPersonForm.safeParse({ ...known, person: 'student x' }).success).toBe(false)
  expect(identifyPersonForm.parse({ ...known, person: `staff ${staff}` }).person).toEqual({ staff })
})

test('it says why somebody cannot be identified', () => {
  expect(because(begun, jayden, mia)).toBe('has-no-role')
  expect(because(begun, undefined)).toBe('not-on-roster')
  expect(because(identified, { staff })).toBe('identified-already')
  const both = [...identified, called('Tue 11:00', 'Jay', sam, 'witness')]
  expect(because(both, jayden, sam)).toBe('is-somebody-else-here')
  expect(because([...begun, investigator('Mon 12:00')], { staff })).toBe('looks-into-it')
  const anonymous = [told('Mon 09:00', { named: false }), ...begun.slice(1)]
  expect(because(anonymous, jayden)).toBe('nothing-bears-it-out')
})

test('the wrong child is no longer linked, and what was copied from the roster counts no more (care rule 10)', () => {
  const undone = [...identified, ...written(undo(identified))]
  const [person] = peopleIn(tell(undone))
  expect(person).toMatchObject({ name: 'Jayden', kind: 'not-sure' })
  expect(person?.identified).toBeUndefined()
  expect([person?.year, person?.send]).toEqual([undefined, undefined])
  expect(undo(begun)).toMatchObject({ refusal: { because: 'not-identified' } })
  expect(undo(begun.slice(0, 2))).toMatchObject({ refusal: { because: 'has-no-role' } })
})

test('words about them are destroyed only once nothing says any more who they are', () => {
  expect(destroy(identified)).toMatchObject({ refusal: { because: 'still-identified' } })
  expect(destroy(begun, sam)).toMatchObject({ refusal: { because: 'nothing-said' } })
  const undone = [...identified, ...written(undo(identified))]
  expect(wordsAbout(tell(undone), kyle).map(({ part }) => part)).toEqual([
    'name',
    'person',
    'how-we-know',
    'reasons',
  ])
  expect(destroy(undone)).toMatchObject({
    ok: true,
    value: [{ kind: 'words-destroyed', facts: { party: kyle }, words: [{ part: 'reasons' }] }],
  })
})
