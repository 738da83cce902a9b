import { expect, test } from 'vitest'
import { holdPlaced, reportJoined, reportParted } from './case.entry.ts'
import { caseIn } from './case.ts'
import { holdIn } from './hold.ts'
import { investigatorIn } from './investigator.ts'
import { severityIn } from './severity.ts'
import { hold, investigator, lifted, opened, severity } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { onCase, staff } from '../../../test/story/step.ts'
import { idOf, moment, tell, type When } from '../../../test/story/story.ts'

const report = idOf<'Stream'>('report')
const other = idOf<'Stream'>('other report')
const joined = (when: When, one: string) =>
  onCase(when, reportJoined.make({ facts: { report: one } }))
const parted = (when: When, one: string) =>
  onCase(when, reportParted.make({ facts: { report: one } }))

test('a report alone is no case', () => {
  expect(caseIn(tell([told('Mon 10:00')]))).toBeUndefined()
})

test('a case knows its reports: those that were joined and not parted', () => {
  const story = tell([
    told('Mon 10:00'),
    opened('Mon 11:00', ['verbal', 'online']),
    joined('Mon 11:00', report),
    joined('Mon 12:00', other),
    parted('Mon 13:00', report),
  ])
  expect(caseIn(story)).toMatchObject({
    case: idOf<'Stream'>('case'),
    openedAt: moment('Mon 11:00'),
    types: ['verbal', 'online'],
    reports: [other],
  })
})

test('a hold is on until it is lifted, with the newest ground and the first moment', () => {
  expect(holdIn(tell([opened('Mon 11:00')]))).toBeUndefined()
  expect(holdIn(tell([hold('Tue 09:00')]))).toMatchObject({
    ground: 'police',
    reviewOn: Temporal.PlainDate.from('2026-03-30'),
    since: moment('Tue 09:00'),
  })
  const reviewed = holdPlaced.make({
    facts: { ground: 'social-care', 'review-on': '2026-04-20' },
    words: [{ part: 'holder', text: 'Ms Lane' }],
  })
  expect(holdIn(tell([hold('Tue 09:00'), onCase('Wed 09:00', reviewed)]))).toMatchObject({
    ground: 'social-care',
    holder: 'Ms Lane',
    since: moment('Tue 09:00'),
  })
  expect(holdIn(tell([hold('Tue 09:00'), lifted('Wed 09:00')]))).toBeUndefined()
})

test('severity and investigator are as they were last set', () => {
  const story = tell([opened('Mon 11:00'), severity('Mon 12:00', '3'), severity('Tue 12:00', '2')])
  expect(severityIn(story)).toMatchObject({ severity: '2', at: moment('Tue 12:00') })
  expect(investigatorIn(story)).toBeUndefined()
  expect(investigatorIn(tell([investigator('Tue 12:00')]))).toEqual({
    staff,
    since: moment('Tue 12:00'),
  })
})

test('severity stays as it was set, whoever is hurt (care rule 24)', () => {
  expect(severityIn(tell([told('Mon 10:00'), opened('Mon 11:00')]))).toBeUndefined()
})
