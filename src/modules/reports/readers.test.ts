import { expect, test } from 'vitest'
import type { Entry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { reportKeptFrom } from './report.entry.ts'
import { firstReader, type PeopleHere, readersOf } from './readers.ts'
import { told } from '../../../test/story/report-steps.ts'
import { onReport } from '../../../test/story/step.ts'
import { idOf, tell } from '../../../test/story/story.ts'

const [lena, dev, hana, otto] = ['lena', 'dev', 'hana', 'otto'].map((name) => idOf<'Staff'>(name))
const here = (
  holders: Partial<PeopleHere['holders']> = {},
  outsider?: Id<'Staff'>,
): PeopleHere => ({
  holders: { lead: [lena!], deputy: [dev!], head: [hana!], ...holders },
  outsider,
})
const report = (
  facts: Parameters<typeof told>[1],
  ...adults: readonly (Id<'Staff'> | undefined)[]
): readonly Entry[] =>
  tell([
    told('Mon 09:00', facts),
    ...adults.map((staff) =>
      onReport('Mon 09:00', reportKeptFrom.make({ facts: { staff: staff ?? '' } })),
    ),
  ])

test('a report goes to lead, deputy and head', () => {
  expect(readersOf(report({}), false, here()).roles).toEqual(['lead', 'deputy', 'head'])
  expect(firstReader(report({}))).toBe('lead')
})

test('whoever told us may keep it from the lead, also where the lead has another role', () => {
  const kept = readersOf(report({ 'keep-from': ['lead'] }), false, here())
  expect(kept).toMatchObject({ roles: ['deputy', 'head'], excluded: [lena] })
  const both = readersOf(report({ 'keep-from': ['lead'] }), false, here({ head: [lena!] }))
  expect(both).toMatchObject({ roles: ['deputy', 'head'], excluded: [lena] })
})

test('a concern about an adult goes to the head alone', () => {
  const concern = report({ 'about-an-adult': 'yes' })
  expect(readersOf(concern, true, here()).roles).toEqual(['head'])
  expect(firstReader(concern)).toBe('head')
})

test('one about the head goes to the person named from outside', () => {
  const concern = report({ 'about-an-adult': 'yes', 'keep-from': ['head'] })
  expect(firstReader(concern)).toBe('outsider')
  expect(readersOf(concern, true, here({}, otto))).toEqual({
    roles: [],
    outsider: otto,
    excluded: [hana],
  })
})

test('if nobody from outside is named, somebody still reads it: the lead', () => {
  const concern = report({ 'about-an-adult': 'yes', 'keep-from': ['head'] })
  expect(readersOf(concern, true, here()).roles).toEqual(['lead'])
})

test('kept from both, the deputy reads it, and without one the lead has to', () => {
  const concern = report({ 'about-an-adult': 'yes', 'keep-from': ['lead', 'head'] })
  expect(readersOf(concern, true, here()).roles).toEqual(['deputy'])
  expect(readersOf(concern, true, here({ deputy: [] }))).toMatchObject({
    roles: ['lead'],
    excluded: [],
  })
})

test('the adult it is about never reads it, whatever they are here (care rule 14)', () => {
  const aboutHead = report({ 'about-an-adult': 'yes' }, hana)
  expect(readersOf(aboutHead, true, here({}, otto))).toMatchObject({
    roles: [],
    outsider: otto,
    excluded: [hana],
  })
  expect(readersOf(aboutHead, true, here())).toMatchObject({ roles: ['lead'], excluded: [hana] })
  const aboutOutsider = report({ 'about-an-adult': 'yes', 'keep-from': ['head'] }, otto)
  expect(readersOf(aboutOutsider, true, here({}, otto)).roles).toEqual(['lead'])
})

test('where nobody is head, a concern about an adult is not left unread', () => {
  expect(readersOf(report({ 'about-an-adult': 'yes' }), true, here({ head: [] })).roles).toEqual([
    'lead',
  ])
})
