import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begun, confirmed } from '../../../test/story/beginnings.ts'
import {
  evidence,
  found,
  heard,
  hold,
  lifted,
  named,
  severity,
} from '../../../test/story/case-steps.ts'
import { examples } from '../../../test/story/examples.ts'
import { answered, read, told, triaged } from '../../../test/story/report-steps.ts'
import {
  asked,
  closed,
  measure,
  offered,
  planned,
  reopened,
} from '../../../test/story/response-steps.ts'
import { destroyed, kyle, later, mia, sam } from '../../../test/story/step.ts'
import {
  calendar,
  judged,
  moment,
  policy,
  stands,
  tell,
  type Step,
} from '../../../test/story/story.ts'
import { judge } from './judge.ts'
import { standing, type Judgement } from './judgement.ts'

const everything: readonly Step[] = [
  ...begun,
  read('Mon 11:00'),
  triaged('Mon 12:00'),
  offered('Mon 12:30', mia),
  answered('Mon 13:00'),
  heard('Tue 09:00', mia, 'target'),
  hold('Tue 12:00'),
  lifted('Wed 12:00'),
  named('Thu 09:00', sam, 'witness'),
  later('Mon+1 09:00', heard('Thu', sam, 'witness')),
  destroyed(evidence('Fri 09:00')),
  found('Mon+1 10:00'),
  severity('Mon+1 11:00'),
  planned('Tue+1 09:00', 'Wed+1', 'Wed+2'),
  asked('Wed+1 09:00', { stopped: 'same' }),
  measure('Thu+1 09:00', kyle),
  asked('Wed+2 09:00'),
  closed('Mon+3 09:00', true),
  reopened('Tue+3 09:00'),
]
const entries = tell(everything)
const moments = fc
  .integer({ min: 0, max: 24 * 200 })
  .map((hours) => moment('Mon 00:00').add({ hours }))
const words = (judgements: readonly Judgement[]) => JSON.stringify(judgements)

describe('whatever the story', () => {
  test('the order in which entries are handed over does not matter', () => {
    const now = moment('Mon+9 09:00')
    const whole = words(judge(policy, entries, calendar, now))
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(words(judge(policy, shuffled, calendar, now))).toBe(whole)
      }),
      { numRuns: 20 },
    )
  })

  test('time alone settles nothing: it only brings duties up, and lets them become overdue', () => {
    const forward = ['not-yet-due', 'due', 'overdue']
    fc.assert(
      fc.property(fc.shuffledSubarray(entries), moments, moments, (some, one, other) => {
        const [before, after] =
          Temporal.Instant.compare(one, other) < 0 ? [one, other] : [other, one]
        const then = judge(policy, some, calendar, before)
        const now = judge(policy, some, calendar, after)
        expect(now.map(({ verdict }) => verdict)).toEqual(then.map(({ verdict }) => verdict))
        for (const [index, judgement] of now.entries()) {
          if (judgement.verdict !== undefined) continue
          const was = standing(judgement, before)
          expect(forward.indexOf(standing(judgement, after))).toBeGreaterThanOrEqual(
            forward.indexOf(was),
          )
          expect(then[index]?.due).toEqual(judgement.due)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('nothing changes by the clock before the moment to judge again', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries), moments, (some, now) => {
        for (const judgement of judge(policy, some, calendar, now)) {
          const { rejudgeAt } = judgement
          const until = rejudgeAt ?? now.add({ hours: 24 * 400 })
          const stays = standing(judgement, until.subtract({ nanoseconds: 1 }))
          expect(stays).toBe(standing(judgement, now))
          expect(standing(judgement, until) === stays).toBe(rejudgeAt === undefined)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('judged step by step or at once, the end is the same, and one rule does not disturb another', () => {
    const now = moment('Mon+9 09:00')
    const steps = entries.map((_, length) =>
      judge(policy, entries.slice(0, length + 1), calendar, now),
    )
    expect(words(steps.at(-1) ?? [])).toBe(words(judge(policy, entries, calendar, now)))
    const alone = policy.rules.flatMap(({ id }) => judged(id, everything, now))
    expect(words(alone)).toBe(words(judge(policy, entries, calendar, now)))
  })

  test('it always has an answer, even if every fact was destroyed', () => {
    const blank = entries.map((entry) => ({ ...entry, facts: {}, words: [], happened: '?' }))
    const answers = judge(policy, blank, calendar, moment('Mon+9 09:00'))
    expect(answers.some(({ verdict }) => verdict === 'cannot-tell')).toBe(true)
    expect(judge(policy, [], calendar, moment('Mon 09:00'))).toEqual([])
  })
})

test('each judgement has a place of its own: rule, subject, person, turn', () => {
  const places = judge(policy, entries, calendar, moment('Mon+9 09:00')).map(
    ({ rule, subject, party, nth }) => `${rule} ${subject} ${party} ${nth}`,
  )
  expect(places.length).toBeGreaterThan(policy.rules.length)
  expect(new Set(places).size).toBe(places.length)
})

test.each([
  ['response', 'kept kept-late reasoned due overdue not-yet-due broken not-applicable cannot-tell'],
  ['existence', 'kept kept-late reasoned due overdue not-yet-due broken not-applicable'],
  ['precedence', 'kept kept-late reasoned due not-yet-due broken not-applicable cannot-tell'],
  ['absence', 'kept reasoned broken not-applicable cannot-tell'],
  ['recurrence', 'kept kept-late reasoned due overdue not-yet-due broken not-applicable'],
  ['completeness', 'kept kept-late reasoned not-yet-due broken not-applicable cannot-tell'],
])('a %s can stand as %s', (template, standings) => {
  const rules = policy.rules.filter((rule) => rule.template === template)
  const reached = new Set(
    rules.flatMap(({ id }) => (examples[id] ?? []).flatMap(([stands]) => stands.split(', '))),
  )
  expect([...reached].sort()).toEqual(standings.split(' ').sort())
})

test('what was written long after it was in time shows: proved only then', () => {
  const [judgement] = judged(
    'R3.2',
    [told('Mon 09:00'), later('Tue+1 09:00', triaged('Tue 09:00'))],
    moment('Fri+1 09:00'),
  )
  expect(judgement?.settled?.toString()).toBe(moment('Tue 09:00').toString())
  expect(judgement?.provedOn?.toString()).toBe(moment('Tue+1 09:00').toString())
  expect(judgement?.verdict).toBe('kept-late')
})

test('a reopened case asks again', () => {
  expect(stands('R4.17', [...confirmed, closed('Fri+1 09:00')])).toEqual(['not-applicable'])
  expect(stands('R4.17', [...confirmed, closed('Fri+1 09:00'), reopened('Mon+2 09:00')])).toEqual([
    'not-yet-due',
  ])
})

test('the judgements name what proves them and what would settle them', () => {
  const now = moment('Mon 16:00')
  const [open] = judged('R4.15', begun, now)
  expect(open).toMatchObject({ settles: 'support-offered', party: mia, evidence: [{ seq: 1 }] })
  const [kept] = judged('R4.15', [...begun, offered('Mon 15:00', mia)], now)
  expect(kept).toMatchObject({ settles: undefined, evidence: [{ seq: 1 }, { seq: 4 }] })
})

test('while a hold lasts, its clock stands still and says which hold', () => {
  const [held] = judged('R4.8b', [...begun, hold('Mon 11:00')], moment('Fri 09:00'))
  expect(held).toMatchObject({ opens: undefined, due: undefined, heldBy: { seq: 4 } })
})

test('a hold that is dated back excuses nothing', () => {
  const steps = [...begun, later('Thu 09:00', hold('Mon 11:00')), lifted('Thu 12:00')]
  expect(stands('R4.8b', steps)).toEqual(['overdue'])
})
