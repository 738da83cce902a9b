import { expect, test } from 'vitest'
import { returnWordsConfirmed } from '#modules/reports/report.entry.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import { asStaff } from '../../../test/story/as-staff.ts'
import { withPlan } from '../../../test/story/beginnings.ts'
import { action, asked, closed, offered } from '../../../test/story/response-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { mia, onCase, onReport } from '../../../test/story/step.ts'
import { idOf, policy, stands, tell, type Step } from '../../../test/story/story.ts'
import { answerCheckInRemotely } from './answer-check-in-remotely.ts'
import { type CheckInForm, checkInForm } from './check-in.form.ts'

const report = idOf<'Stream'>('report') as never
const unconfirmed = [told('Mon 09:00', { 'return-words': 'a'.repeat(64) }), ...withPlan.slice(1)]
const ready = [
  ...unconfirmed,
  onReport('Tue 10:00', returnWordsConfirmed.make({ facts: { party: mia } })),
]
const shut = [
  ...ready,
  action('Tue+1 09:00'),
  offered('Tue+1 09:00', mia),
  asked('Tue+1 09:00'),
  asked('Tue+1 10:00'),
  closed('Tue+1 11:00'),
]
const stopped: CheckInForm = {
  answer: { stopped: 'stopped', safe: 'yes' },
  'what-they-said': undefined,
  talk: false,
  'do-not-ask': false,
}
const silent: CheckInForm = { ...stopped, answer: undefined }
const worse: CheckInForm = { ...stopped, answer: { stopped: 'worse', safe: 'yes' } }
const answer = (
  steps: readonly Step[],
  form: CheckInForm,
  when = 'Wed+1 09:00',
  changed: Partial<PolicyMoment> = {},
) => {
  const moment = { ...asStaff(when), ...changed }
  return answerCheckInRemotely(tell(steps), { ...form, report }, moment)
}
const kinds = (...given: Parameters<typeof answer>) => {
  const done = answer(...given)
  return done.ok ? done.value.map(({ kind }) => kind) : done.refusal.because
}
const after = (steps: readonly Step[], form: CheckInForm, when = 'Wed+1 09:00') => {
  const done = answer(steps, form, when)
  return [...steps, ...(done.ok ? done.value.map((entry) => onCase(when, entry)) : [])]
}

const readForm = (sent: Record<string, string | string[]>) => {
  const form = checkInForm.safeParse(sent)
  return form.success ? form.data : form.error.issues.map(({ path }) => String(path[0]))
}

test('an answer by return words says so, and never that they were alone', () => {
  const said = { ...stopped, 'what-they-said': 'Good' }
  expect(answer(ready, said)).toMatchObject({
    value: [
      {
        about: [mia],
        facts: { party: mia, way: 'return-words', private: false, stopped: 'stopped', safe: 'yes' },
        words: [{ part: 'what-they-said', text: 'Good', about: mia }],
      },
    ],
  })
})

test('a remote “yes, it stopped” never closes anything (care rule 1)', () => {
  expect(kinds(ready, stopped)).toEqual(['check-in-answered'])
  const story = after(ready, stopped)
  expect([stands('R4.26a', story), stands('R4.26b', story)]).toEqual([
    ['not-yet-due'],
    ['not-yet-due'],
  ])
})

test('a remote “worse” or “not safe” acts at once: the case is open again, and acting is asked for (care rule 1)', () => {
  const open = { ...stopped, answer: { stopped: 'stopped', safe: 'no' } } as const
  for (const form of [worse, open])
    expect(kinds(shut, form, 'Wed+3 09:00')).toEqual(['check-in-answered', 'case-reopened'])
  expect(stands('R4.27', after(shut, worse, 'Wed+3 09:00'))).toEqual(['due'])
  expect(kinds(ready, worse)).toEqual(['check-in-answered'])
  expect(stands('R4.27', after(ready, worse))).toEqual(['due'])
  expect(kinds(shut, stopped, 'Wed+3 09:00')).toEqual(['check-in-answered'])
})

test('words that nobody confirmed carry nothing; nor do confirmed ones when nobody asks (care rule 1)', () => {
  expect(kinds(unconfirmed, worse)).toBe('not-confirmed')
  expect(kinds([...ready, asked('Wed+1 08:00')], worse)).toBe('not-open')
})

test('who would rather talk is promised that somebody comes', () => {
  const said = { ...silent, talk: true, 'what-they-said': 'Not here' }
  expect(answer(ready, said)).toMatchObject({
    value: [{ kind: 'talk-asked', words: [{ part: 'what-they-said', text: 'Not here' }] }],
  })
  expect(stands('R4.24c', after(ready, said))).toEqual(['due'])
  expect(kinds(ready, { ...worse, talk: true })).toEqual(['check-in-answered', 'talk-asked'])
})

test('“Don’t ask me, I’ll come to you” is an answer (care rule 2)', () => {
  const said = { ...silent, 'do-not-ask': true, 'what-they-said': 'Leave me' }
  expect(answer(ready, said)).toMatchObject({
    value: [
      {
        facts: { party: mia, why: 'will-come-to-us' },
        words: [{ part: 'reasons', text: 'Leave me' }],
      },
    ],
  })
  expect(stands('R4.24a', after(ready, said))).toEqual(['reasoned', 'not-yet-due'])
})

test('if the policy has no such answer, it is none', () => {
  const { 'check-in-reasons': _, ...lists } = policy.lists
  const without = { policy: { ...policy, lists } }
  expect(kinds(ready, { ...silent, 'do-not-ask': true }, 'Wed+1 09:00', without)).toBe('not-open')
})

test('half an answer is asked for again, so that a “not safe” is not lost', () => {
  expect(readForm({})).toEqual(['stopped', 'safe'])
  expect(readForm({ safe: 'no', instead: 'talk' })).toEqual(['stopped'])
  expect(readForm({ stopped: 'gone', safe: 'no' })).toEqual(['stopped'])
  expect(readForm({ instead: ['talk', 'do-not-ask'] })).toMatchObject({
    talk: true,
    'do-not-ask': true,
    answer: undefined,
  })
  expect(readForm({ stopped: 'less', safe: 'not-sure' })).toMatchObject({
    answer: { stopped: 'less', safe: 'not-sure' },
  })
})
