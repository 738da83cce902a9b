import { expect, test } from 'vitest'
import {
  identificationUndone,
  personIdentified,
  personNamed,
  personTakenOut,
} from './person.entry.ts'
import { allegedIn, peopleIn, staffAmong, targetsIn, witnessesIn } from './people.ts'
import { kyle, mia, onCase, onReport, sam } from '../../../test/story/step.ts'
import { idOf, tell, type Step } from '../../../test/story/story.ts'

type Named = Parameters<typeof personNamed.make>[0]['facts']

const named = (party: string, role: Named['role'], name?: string, more: Partial<Named> = {}) =>
  onCase(
    'Tue 10:00',
    personNamed.make({
      facts: { party, role, person: 'not-sure', ...more },
      words: name === undefined ? [] : [{ part: 'name', text: name }],
    }),
  )
const identified = (party: string, is: 'student' | 'staff', id: string) =>
  onCase(
    'Tue 11:00',
    personIdentified.make({
      facts: { party, is, basis: 'seen' },
      words: [{ part: 'person', text: id }],
    }),
  )
const undone = (party: string) =>
  onCase('Tue 12:00', identificationUndone.make({ facts: { party } }))
const takenOut = (party: string) => onCase('Tue 13:00', personTakenOut.make({ facts: { party } }))
const people = (...steps: Step[]) => peopleIn(tell(steps))

test('people stand in their roles, by the names that were said', () => {
  const story = tell([
    named(mia, 'target', 'Mia'),
    named(kyle, 'alleged', 'the tall one'),
    named(sam, 'witness'),
  ])
  expect(targetsIn(story).map(({ name }) => name)).toEqual(['Mia'])
  expect(allegedIn(story).map(({ name }) => name)).toEqual(['the tall one'])
  expect(witnessesIn(story).map(({ name }) => name)).toEqual([undefined])
})

test('who both hurt and was hurt stands in both roles, as one person', () => {
  const both = people(named(mia, 'target', 'Mia'), named(mia, 'alleged'))
  expect(both.map(({ party, role, name }) => [party, role, name])).toEqual([
    [mia, 'target', 'Mia'],
    [mia, 'alleged', 'Mia'],
  ])
})

test('what was coded last counts in every role', () => {
  const both = people(
    named(mia, 'target', 'Mia'),
    named(mia, 'alleged'),
    named(mia, 'target', undefined, { person: 'student', year: '9', send: true }),
  )
  expect(both.map(({ kind, year, send }) => [kind, year, send])).toEqual([
    ['student', '9', true],
    ['student', '9', true],
  ])
})

test('who was taken out is gone, and may be named again', () => {
  expect(people(named(mia, 'target', 'Mia'), takenOut(mia))).toEqual([])
  const again = people(named(mia, 'target', 'Mia'), takenOut(mia), named(mia, 'witness'))
  expect(again.map(({ role, name }) => [role, name])).toEqual([['witness', undefined]])
})

test('an identification stands until it is undone, or its words are destroyed', () => {
  const student = people(named(kyle, 'alleged'), identified(kyle, 'student', sam))
  expect(student[0]?.identified).toEqual({ student: sam })
  const other = people(named(kyle, 'alleged'), identified(kyle, 'student', sam), undone(kyle))
  expect(other[0]?.identified).toBeUndefined()
  const silent = onCase(
    'Tue 11:00',
    personIdentified.make({ facts: { party: kyle, is: 'student', basis: 'seen' } }),
  )
  expect(people(named(kyle, 'alleged'), silent)[0]?.identified).toBeUndefined()
})

test('the members of staff who have a role are known', () => {
  const jo = idOf<'Staff'>('jo')
  const story = people(
    named(kyle, 'witness'),
    identified(kyle, 'staff', jo),
    named(mia, 'target'),
    identified(mia, 'student', mia),
  )
  expect(staffAmong(story)).toEqual([jo])
})

test('people named on the light road of a report come along when it is joined', () => {
  const story = tell([
    onReport('Mon 10:00', named(mia, 'target', 'Mia').entry),
    named(kyle, 'alleged'),
  ])
  expect(peopleIn(story)).toHaveLength(2)
})
