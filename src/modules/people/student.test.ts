import { expect, test } from 'vitest'
import type { Id } from '#values/id.ts'
import { mayBeTold } from './family-contact.ts'
import { attendsOn, isHereOn, nameOf, type Student } from './student.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const mia: Student = {
  id: 'mia' as Id<'Student'>,
  version: 1,
  givenName: 'Amelia',
  familyName: 'Hart',
  knownAs: 'Mia',
  yearGroup: undefined,
  mainProvider: undefined,
  days: [1, 3],
  joinedOn: day('2026-01-05'),
  leftOn: day('2026-03-04'),
  send: false,
  language: undefined,
}

test('people are called what they are known as', () => {
  expect(nameOf(mia)).toBe('Mia Hart')
  expect(nameOf({ ...mia, knownAs: undefined })).toBe('Amelia Hart')
})

test('the first and the last day count', () => {
  expect(
    ['2026-01-04', '2026-01-05', '2026-03-04', '2026-03-05'].map((on) => isHereOn(mia, day(on))),
  ).toEqual([false, true, true, false])
})

test('they come in on their own days', () => {
  expect(attendsOn(mia, day('2026-03-02'))).toBe(true)
  expect(attendsOn(mia, day('2026-03-03'))).toBe(false)
  expect(attendsOn(mia, day('2026-03-09'))).toBe(false)
})

test('somebody who must not be contacted is told nothing, whatever was ticked', () => {
  const contact = {
    id: 'joe' as Id<'Family'>,
    student: mia.id,
    version: 1,
    name: 'Joe',
    relation: 'Father',
    parentalResponsibility: true,
    mayBeTold: true,
    through: undefined,
    telephone: undefined,
    email: undefined,
    notContactedBecause: undefined,
    endedOn: undefined,
  }
  expect(mayBeTold(contact)).toBe(true)
  expect(mayBeTold({ ...contact, notContactedBecause: 'A court order' })).toBe(false)
  expect(mayBeTold({ ...contact, endedOn: day('2026-03-03') })).toBe(false)
})
