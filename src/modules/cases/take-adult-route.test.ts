import { expect, test } from 'vitest'
import type { Id } from '#values/id.ts'
import { reportJoined } from './case.entry.ts'
import { howItStands } from './how-it-stands.ts'
import { takeAdultRoute } from './take-adult-route.ts'
import { isAboutAnAdult, resultsFor } from './triage.ts'
import { opened } from '../../../test/story/case-steps.ts'
import { momentAt } from '../../../test/story/moment.ts'
import { checked, sorted, told, triaged } from '../../../test/story/report-steps.ts'
import { closed, reopened } from '../../../test/story/response-steps.ts'
import { onCase } from '../../../test/story/step.ts'
import { dayOf, idOf, policy, tell, type Step } from '../../../test/story/story.ts'

const report = idOf<'Stream'>('report') as unknown as Id<'Report'>
const inCase = idOf<'Stream'>('case') as unknown as Id<'Case'>
const kim = idOf<'Staff'>('kim')
const hand = (steps: readonly Step[], where?: Id<'Case'>) =>
  takeAdultRoute(
    tell(steps),
    { report, reader: 'lead', inCase: where, reasons: 'he is staff', adults: [kim] },
    momentAt('Mon 11:00'),
  )
const is = (...steps: Step[]) => isAboutAnAdult(tell(steps), report)
const codes = (...asked: Parameters<typeof resultsFor>) =>
  resultsFor(...asked).map(({ code }) => code)
const stands = (...steps: Step[]) => howItStands(tell([told('Mon 09:00'), ...steps]), report)
const joined = (one: string) => onCase('Mon 10:00', reportJoined.make({ facts: { report: one } }))

test('a concern about an adult leaves this road at once, and the adult is kept out (care rule 14)', () => {
  const done = hand([told('Mon 09:00', { 'feel-safe': 'no' })])
  expect(done).toMatchObject({
    value: [
      { kind: 'report-kept-from', facts: { staff: kim } },
      { kind: 'report-triaged', facts: { road: 'adult-route', result: 'adult-conduct' } },
    ],
  })
})

test('a case about it alone is held, so that nobody is interviewed as for bullying', () => {
  const done = hand([told('Mon 09:00'), opened('Mon 10:00'), joined(report)], inCase)
  expect(done.ok && done.value.at(-1)).toMatchObject({
    kind: 'hold-placed',
    stream: inCase,
    facts: { ground: 'adult-concern', 'review-on': '2026-03-03' },
  })
})

test('a case with other reports goes on without this one', () => {
  const other = joined(idOf<'Stream'>('other report'))
  const done = hand([told('Mon 09:00'), opened('Mon 10:00'), joined(report), other], inCase)
  expect(done.ok && done.value.at(-1)).toMatchObject({
    kind: 'report-parted',
    stream: inCase,
    facts: { report },
  })
})

test('the teller’s word that it is about an adult counts until a person decides otherwise', () => {
  const said = told('Mon 09:00', { 'about-an-adult': 'yes' })
  expect(is(told('Mon 09:00'))).toBe(false)
  expect(is(said)).toBe(true)
  expect(is(said, triaged('Mon 10:00', { road: 'answered', result: 'mistaken' }))).toBe(true)
  expect(is(said, triaged('Mon 10:00'))).toBe(false)
  expect(is(told('Mon 09:00'), triaged('Mon 10:00', { road: 'adult-route' }))).toBe(true)
})

test('results are those of the policy’s list for the road', () => {
  expect(codes(policy, 'light-road', dayOf('Mon'))).toEqual(['sorted-on-the-spot'])
  expect(codes(policy, 'adult-route', dayOf('Mon'))).toEqual(['adult-conduct'])
  expect(codes(policy, 'answered', dayOf('Mon'))).toContain('prank')
  expect(codes(policy, 'case', dayOf('Mon'))).toContain('conflict-help')
  expect(codes(policy, 'case', dayOf('Mon'))).not.toContain('prank')
  const triage = {
    title: 'T',
    for: [],
    codes: [{ code: 'seen', label: 'Seen', maps: { road: 'case' } }],
  }
  const own = { ...policy, lists: { ...policy.lists, triage } }
  expect(codes(own, 'light-road', dayOf('Mon'))).toEqual(['seen'])
})

test('whoever told us sees how far it is, and not what was decided', () => {
  expect(stands()).toBe('not-yet')
  expect(stands(triaged('Mon 10:00', { road: 'answered', result: 'prank' }))).toBe('done')
  expect(stands(triaged('Mon 10:00', { road: 'adult-route' }))).toBe('begun')
  const light = [sorted('Mon 10:00', 'Wed'), triaged('Mon 10:00', { road: 'light-road' })]
  expect(stands(...light)).toBe('begun')
  expect(stands(...light, checked('Wed 10:00'))).toBe('done')
  expect(stands(triaged('Mon 10:00'), opened('Mon 10:00'))).toBe('begun')
  expect(stands(triaged('Mon 10:00'), closed('Fri 10:00'))).toBe('done')
  expect(stands(triaged('Mon 10:00'), closed('Fri 10:00'), reopened('Fri 11:00'))).toBe('begun')
})
