import { expect, test } from 'vitest'
import { caseClosed, caseReopened } from '#modules/follow-ups/follow-up.entry.ts'
import type { Id } from '#values/id.ts'
import { called } from '../../../test/story/as-staff.ts'
import { opened } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { kyle, onCase } from '../../../test/story/step.ts'
import { idOf, policy, tell, type Step } from '../../../test/story/story.ts'
import { reportJoined } from './case.entry.ts'
import { joinReport, partReport } from './join-report.ts'
import { corroborated } from './person.entry.ts'
import type { ReportToJoin } from './report-to-join.ts'

const reportOf = (name: string) => idOf<'Stream'>(name) as string as Id<'Report'>
const report = reportOf('report')
const second = reportOf('second')
const joined = (one: string) => onCase('Mon 10:00', reportJoined.make({ facts: { report: one } }))
const begun = [told('Mon 09:00'), opened('Mon 10:00'), joined(report)]
const both = [...begun, { ...told('Mon 09:30'), stream: 'second' }, joined(second)]

const triaged: ReportToJoin = { report: second, road: 'case', case: undefined }
const join = (steps: readonly Step[], one: ReportToJoin | undefined) =>
  joinReport(tell(steps), { report: one }, { policy })
const part = (steps: readonly Step[], one: Id<'Report'>) =>
  partReport(tell(steps), { report: one, reasons: 'Another Mia.' })

test('a triaged report is handled in this case too', () => {
  expect(join(begun, triaged)).toMatchObject({
    ok: true,
    value: [{ kind: 'report-joined', facts: { report: second } }],
  })
})

test.each([
  ['not-there', undefined],
  ['joined-already', { ...triaged, report }],
  ['in-another-case', { ...triaged, case: idOf<'Stream'>('other') as string as Id<'Case'> }],
  ['not-decided', { ...triaged, road: undefined }],
  ['adult-route', { ...triaged, road: 'adult-route' }],
] as const)('it is refused because: %s', (because, one) => {
  expect(join(begun, one)).toEqual({ ok: false, refusal: { because } })
})

test('a closed case takes no report until it is opened again', () => {
  const closed = onCase(
    'Tue 10:00',
    caseClosed.make({ facts: { why: 'lead-decided', 'without-answer': true } }),
  )
  const again = onCase('Wed 10:00', caseReopened.make({ facts: { why: 'new-report' } }))
  expect(join([...begun, closed], triaged)).toMatchObject({ refusal: { because: 'closed' } })
  expect(join([...begun, closed, again], triaged).ok).toBe(true)
})

test('a report that was joined to the wrong case is parted, with reasons; the last one is not', () => {
  expect(part(both, second)).toMatchObject({
    ok: true,
    value: [{ facts: { report: second }, words: [{ part: 'reasons' }] }],
  })
  expect(part(begun, report)).toMatchObject({ refusal: { because: 'only-one' } })
  expect(part(begun, second)).toMatchObject({ refusal: { because: 'not-joined' } })
})

test('nobody stays alleged on what is left, if that was told without a name (care rule 9)', () => {
  const left = { ...told('Mon 09:30', { named: false }), stream: 'second' }
  const alleged = called('Mon 11:00', 'Kyle', kyle, 'alleged')
  const story = [...begun, left, joined(second), alleged]
  expect(part(story, report)).toMatchObject({ refusal: { because: 'bears-it-out' } })
  const seen = onCase('Mon 12:00', corroborated.make({ facts: {} }))
  expect(part([...story, seen], report).ok).toBe(true)
})
