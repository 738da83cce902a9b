import { expect, test } from 'vitest'
import { asStaff } from '../../../test/story/as-staff.ts'
import { confirmed, withPlan } from '../../../test/story/beginnings.ts'
import { named } from '../../../test/story/case-steps.ts'
import { asked, closed } from '../../../test/story/response-steps.ts'
import { kyle, mia, onCase, sam } from '../../../test/story/step.ts'
import { stands, tell, type Step } from '../../../test/story/story.ts'
import { answerCheckIn } from './answer-check-in.ts'
import { type AnswerCheckInForm, answerCheckInForm } from './answer-check-in.form.ts'
import { closingOf } from './closing.ts'

const form: AnswerCheckInForm = {
  way: 'face-to-face',
  stopped: 'stopped',
  safe: 'yes',
  private: true,
  'who-was-present': undefined,
  'what-they-said': 'Nobody has said anything since.',
  'what-they-need': 'The window seat.',
  'what-the-other-needs': undefined,
  happened: '2026-03-11',
}
const answer = (
  steps: readonly Step[],
  changed: Partial<AnswerCheckInForm> = {},
  when = 'Wed+1 09:00',
) => answerCheckIn(tell(steps), { ...form, ...changed, party: mia }, asStaff(when))
const kinds = (...given: Parameters<typeof answer>) => {
  const answered = answer(...given)
  return answered.ok ? answered.value.map(({ kind }) => kind) : answered.refusal.because
}
/** The story with the answer in it. */
const after = (steps: readonly Step[], changed: Partial<AnswerCheckInForm>, when: string) => {
  const answered = answer(steps, changed, when)
  return [...steps, ...(answered.ok ? answered.value.map((entry) => onCase(when, entry)) : [])]
}
const shut = [...withPlan, asked('Tue+1 09:00'), closed('Tue+1 10:00')]

const dayOfAnswer = (changed: Partial<AnswerCheckInForm>) => {
  const answered = answer(withPlan, changed)
  return answered.ok ? answered.value[0]?.happened : undefined
}
const mistakes = (sent: Record<string, string>) => {
  const form = answerCheckInForm(Temporal.PlainDate.from('2026-03-11')).safeParse(sent)
  return form.success
    ? form.data.happened
    : form.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`)
}
test('an answer holds what was asked, how, whether alone, and her words', () => {
  expect(answer(withPlan)).toMatchObject({
    value: [
      {
        about: [mia],
        facts: {
          party: mia,
          way: 'face-to-face',
          stopped: 'stopped',
          safe: 'yes',
          private: true,
        },
        words: [
          { part: 'what-they-said', about: mia },
          { part: 'what-they-need', about: mia },
        ],
      },
    ],
  })
})

test('of today the hour counts, of an earlier day the day', () => {
  expect(dayOfAnswer({})).toBeUndefined()
  expect(dayOfAnswer({ happened: '2026-03-10' })).toBe('2026-03-10')
})

test('only somebody who was hurt is asked', () => {
  const refused = answerCheckIn(tell(confirmed), { ...form, party: kyle }, asStaff('Wed+1 09:00'))
  expect(refused).toMatchObject({ refusal: { because: 'not-a-target' } })
})

test('what the other needs is about the other, where there is one', () => {
  const words = { 'what-the-other-needs': 'Somebody to eat with.' }
  const about = (steps: readonly Step[]) => {
    const answered = answer(steps, words)
    return answered.ok ? answered.value[0]?.words?.at(-1)?.about : 'refused'
  }
  expect(about(withPlan)).toBe(kyle)
  expect(about([...withPlan, named('Tue 09:00', sam, 'alleged')])).toBeUndefined()
})

test('“same”, “worse”, “moved” and “no” open a closed case again in the same deed', () => {
  const both = ['check-in-answered', 'case-reopened']
  for (const stopped of ['same', 'worse', 'moved'] as const)
    expect(kinds(shut, { stopped })).toEqual(both)
  expect(kinds(shut, { safe: 'no' })).toEqual(both)
  expect(kinds(shut)).toEqual(['check-in-answered'])
  expect(kinds(shut, { stopped: 'less', safe: 'not-sure' })).toEqual(['check-in-answered'])
  expect(kinds(withPlan, { safe: 'no' })).toEqual(['check-in-answered'])
})

test('then the policy asks for acting again, and opening the case is not yet that', () => {
  const story = after(shut, { stopped: 'worse' }, 'Wed+1 09:00')
  expect(closingOf(tell(story))).toMatchObject({ is: 'reopened', reopened: { why: 'not-stopped' } })
  expect(stands('R4.27', story)).toEqual(['due'])
  const yesterday = after(shut, { safe: 'no', happened: '2026-03-10' }, 'Wed+1 09:00')
  expect(stands('R4.27', yesterday)).toEqual(['due'])
})

test('who was there is needed where they were not alone; an answer needs their words', () => {
  const sent = { way: 'face-to-face', stopped: 'stopped', safe: 'yes', private: 'yes' }
  const said = { ...sent, 'what-they-said': 'Good.' }
  expect(mistakes(said)).toBe('2026-03-11')
  expect(mistakes({ ...said, private: 'no' })).toEqual(['who-was-present missing'])
  expect(mistakes({ ...said, happened: '2026-03-12' })).toEqual(['happened in-the-future'])
  expect(mistakes({ ...sent, way: 'return-words' })).toEqual([
    'way missing',
    'what-they-said missing',
  ])
})
