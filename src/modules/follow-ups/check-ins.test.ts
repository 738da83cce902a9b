import { expect, test } from 'vitest'
import { confirmed, withPlan } from '../../../test/story/beginnings.ts'
import { asked, closed, notAsked, planned } from '../../../test/story/response-steps.ts'
import { kyle, mia, silent, staff } from '../../../test/story/step.ts'
import { calendar, moment, policy, tell, type Step } from '../../../test/story/story.ts'
import { checkInsOf, worryIn } from './check-ins.ts'
import { nextCheckIn } from './next-check-in.ts'

const next = (steps: readonly Step[], now: string) =>
  nextCheckIn(tell(steps), mia, { policy, calendar, now: moment(now) })
const nextDay = (steps: readonly Step[], now: string) => {
  const found = next(steps, now)
  return found && `${found.day.toString()} ${found.standing}`
}

test('what was agreed last counts, and every answer and reason is known', () => {
  const { plan, answers, reasons } = checkInsOf(
    tell([
      ...withPlan,
      asked('Wed+1 09:00', { stopped: 'less' }),
      planned('Wed+1 10:00', 'Wed+2'),
      notAsked('Wed+2 09:00'),
    ]),
    mia,
  )
  expect(plan).toMatchObject({ adult: staff, childAsked: false })
  expect(plan?.days.map(String)).toEqual(['2026-03-18'])
  expect(answers).toMatchObject([{ stopped: 'less', safe: 'yes', way: 'face-to-face' }])
  expect(reasons).toMatchObject([{ why: 'will-come-to-us', reasons: undefined }])
})

test('what was said and then destroyed is no longer there, the answer still is', () => {
  const [answer] = checkInsOf(tell([...withPlan, silent(asked('Wed+1 09:00'))]), mia).answers
  expect(answer).toMatchObject({ stopped: 'stopped', whatTheySaid: undefined })
})

test('an answer of one is none of another', () => {
  const story = tell([...withPlan, asked('Wed+1 09:00')])
  expect(checkInsOf(story, kyle)).toEqual({ plan: undefined, answers: [], reasons: [] })
})

test('what goes on, moved elsewhere, or leaves them unsafe is a worry; less, and not sure, are none', () => {
  for (const stopped of ['same', 'worse', 'moved'] as const)
    expect(worryIn({ stopped, safe: 'yes' })).toBe('not-stopped')
  expect(worryIn({ stopped: 'stopped', safe: 'no' })).toBe('not-safe')
  expect(worryIn({ stopped: 'less', safe: 'not-sure' })).toBeUndefined()
  expect(worryIn({ stopped: 'stopped', safe: 'yes' })).toBeUndefined()
})

test('the next day to ask is the first that is not settled', () => {
  expect(nextDay(withPlan, 'Mon+1 12:00')).toBe('2026-03-11 due')
  expect(nextDay(withPlan, 'Mon+2 09:00')).toBe('2026-03-11 overdue')
  const answered = [...withPlan, asked('Wed+1 09:00')]
  expect(nextDay(answered, 'Thu+1 09:00')).toBe('2026-03-25 not-yet-due')
  expect(next(answered, 'Thu+1 09:00')?.isOpen).toBe(false)
  expect(nextDay([...withPlan, notAsked('Wed+1 09:00')], 'Thu+1 09:00')).toBe(
    '2026-03-25 not-yet-due',
  )
  expect(nextDay(confirmed, 'Wed+1 09:00')).toBeUndefined()
})

test('“Don’t ask me, I’ll come to you” is an answer: nobody asks again before the next day that was agreed (care rule 2)', () => {
  const told = [...withPlan, notAsked('Wed+1 09:00')]
  expect(next(told, 'Fri+1 15:30')?.isOpen).toBe(false)
})

test('closing the case takes no agreed day away', () => {
  const shut = [...withPlan, asked('Wed+1 09:00'), closed('Thu+1 09:00')]
  expect(nextDay(shut, 'Wed+3 09:00')).toBe('2026-03-25 due')
})
