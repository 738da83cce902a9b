import { expect, test } from 'vitest'
import type { Id } from '#values/id.ts'
import { reportKeptFrom } from '#modules/reports/report.entry.ts'
import { decideTriage, type DecideTriageRefusal, type Triaged } from './decide-triage.ts'
import type { DecideTriageForm } from './decide-triage.form.ts'
import { closed } from '../../../test/story/response-steps.ts'
import { opened } from '../../../test/story/case-steps.ts'
import { made, momentAt } from '../../../test/story/moment.ts'
import { read, told, tonight, triaged } from '../../../test/story/report-steps.ts'
import { onReport, staff } from '../../../test/story/step.ts'
import { idOf, tell, type Step } from '../../../test/story/story.ts'

const report = idOf<'Stream'>('report') as unknown as Id<'Report'>
const known = idOf<'Stream'>('case') as unknown as Id<'Case'>
const common = {
  result: 'investigation',
  reasons: 'twice this week',
  'why-not-tonight': '',
  'no-adult': false,
}
const open: DecideTriageForm = {
  ...common,
  road: 'case',
  types: ['verbal'],
  grounds: ['appearance'],
  severity: '2',
  'severity-reasons': 'it upset her',
  hold: '',
}
const join: DecideTriageForm = { ...common, road: 'join', case: known }
const answer: DecideTriageForm = { ...common, road: 'answered', result: 'prank' }

const decided = (steps: readonly Step[], form: DecideTriageForm, more: Partial<Triaged> = {}) =>
  decideTriage(
    tell(steps),
    { report, reader: 'lead', by: 'Lena', inCase: undefined, ...form, ...more },
    momentAt('Mon 11:00'),
  )
const refusal = (...asked: Parameters<typeof decided>): DecideTriageRefusal['because'] | 'none' => {
  const answer = decided(...asked)
  return answer.ok ? 'none' : answer.refusal.because
}
const ready = [told('Mon 09:00'), read('Mon 09:30'), tonight('Mon 10:00')]

test('a case is opened, pinned to the policy of its report, with how serious it is', () => {
  const done = decided(ready, open)
  expect(done.ok && done.value.map(({ kind, stream }) => [kind, stream])).toEqual([
    ['report-triaged', undefined],
    ['case-opened', made(0)],
    ['severity-set', made(0)],
    ['report-joined', made(0)],
  ])
  expect(done).toMatchObject({
    value: [
      { facts: { road: 'case', result: 'investigation', case: made(0) } },
      { facts: { policy: idOf<'Stream'>('policy'), types: ['verbal'], grounds: ['appearance'] } },
      { facts: { severity: '2' } },
      { facts: { report } },
    ],
  })
})

test('opening a case from a note without a name makes nobody alleged (care rule 9)', () => {
  const note = [told('Mon 09:00', { named: false }), tonight('Mon 10:00')]
  const done = decided(note, open)
  expect(done.ok && done.value.some(({ kind }) => kind.startsWith('person-'))).toBe(false)
})

test('whoever decides has read it', () => {
  const done = decided([told('Mon 09:00'), tonight('Mon 10:00')], answer)
  expect(done).toMatchObject({ value: [{ kind: 'report-read', facts: { as: 'lead' } }, {}] })
})

test('tonight comes first, or a reason why nothing could happen again today (care rule 3)', () => {
  const unasked = [told('Mon 09:00'), read('Mon 09:30')]
  expect(refusal(unasked, open)).toBe('tonight-first')
  const reasoned = { ...open, 'why-not-tonight': 'it was last year' }
  expect(refusal(unasked, reasoned)).toBe('none')
})

test('no reason will do where somebody does not feel safe', () => {
  for (const felt of ['no', 'not-sure'] as const) {
    const unsafe = [told('Mon 09:00', { 'feel-safe': felt })]
    expect(refusal(unsafe, { ...open, 'why-not-tonight': 'x' })).toBe('feels-unsafe')
    expect(refusal([...unsafe, tonight('Mon 10:00')], open)).toBe('none')
  }
})

test('a concern about an adult is never looked into as bullying, until a person made sure', () => {
  const concern = [told('Mon 09:00', { 'about-an-adult': 'yes' }), tonight('Mon 10:00')]
  expect(refusal(concern, open)).toBe('about-an-adult')
  expect(refusal(concern, join)).toBe('about-an-adult')
  expect(refusal(concern, answer)).toBe('none')
  expect(refusal(concern, { ...open, 'no-adult': true })).toBe('none')
  const handed = [...ready, triaged('Mon 10:30', { road: 'adult-route', result: 'adult-conduct' })]
  expect(refusal(handed, open)).toBe('about-an-adult')
})

test('codes are those of the policy, on the road they are for', () => {
  expect(refusal(ready, { ...open, result: 'prank' })).toBe('unknown-code')
  expect(refusal(ready, { ...open, types: ['verbal', 'flying'] })).toBe('unknown-code')
  expect(refusal(ready, { ...open, grounds: ['flying'] })).toBe('unknown-code')
  expect(refusal(ready, { ...open, hold: 'flying' })).toBe('unknown-code')
  expect(refusal(ready, { ...answer, result: 'investigation' })).toBe('unknown-code')
  expect(refusal(ready, { ...answer, result: 'support-only' })).toBe('none')
})

test('it joins an open case that is there', () => {
  const there = [opened('Mon 08:00'), ...ready]
  const done = decided(there, join)
  expect(done.ok && done.value.map(({ kind, stream }) => [kind, stream])).toEqual([
    ['report-triaged', undefined],
    ['report-joined', known],
  ])
  expect(refusal(ready, join)).toBe('no-such-case')
  expect(refusal([...there, closed('Mon 10:30')], join)).toBe('closed')
})

test('what somebody is not to see does not come into a case that they see', () => {
  const keptFrom = [
    opened('Mon 08:00'),
    told('Mon 09:00', { 'keep-from': ['lead'] }),
    tonight('Mon 10:00'),
  ]
  expect(refusal(keptFrom, join)).toBe('kept-from-somebody')
  const person = onReport('Mon 09:10', reportKeptFrom.make({ facts: { staff } }))
  expect(refusal([opened('Mon 08:00'), ...ready, person], join)).toBe('kept-from-somebody')
  expect(refusal(keptFrom, open)).toBe('none')
})

test('a report in a case is dealt with there', () => {
  expect(refusal(ready, answer, { inCase: known })).toBe('in-a-case')
})

test('a case can be on safeguarding hold from its first moment (care rule 13)', () => {
  const done = decided(ready, { ...open, hold: 'police' })
  expect(done.ok && done.value.find(({ kind }) => kind === 'hold-placed')).toMatchObject({
    stream: made(0),
    facts: { ground: 'police', 'review-on': '2026-03-03' },
    words: [{ part: 'holder', text: 'Lena' }],
  })
})
