import { expect, test } from 'vitest'
import { moment, policy } from '../../../test/story/story.ts'
import { byNext, nextOf } from './case-next.ts'

const now = moment('Tue 12:00')
const waits = (rule: string, due?: string) => ({
  rule,
  policy,
  opens: moment('Mon 09:00'),
  due: due === undefined ? undefined : moment(due),
})

test('what is next makes work for the day, in the words of the policy', () => {
  const next = nextOf([waits('R2.3'), waits('R4.8a', 'Mon 15:30'), waits('R4.8b')], now)
  expect(next?.sentence).toBe('Name who looks into it, within 1 school day.')
  expect(next?.standing).toBe('overdue')
})

test('a rule that the policy no longer has, and one for the yearly review, are nobody’s next thing', () => {
  expect(nextOf([waits('R9.9'), waits('R2.3')], now)).toBeUndefined()
})

test('what is due first stands first, then what has no limit, then where nothing waits', () => {
  const [soon, late, open] = [
    nextOf([waits('R4.8a', 'Wed 15:30')], now),
    nextOf([waits('R4.8b', 'Mon 15:30')], now),
    nextOf([waits('R4.9')], now),
  ]
  expect([undefined, open, soon, late].toSorted(byNext)).toEqual([late, soon, open, undefined])
  expect(byNext(undefined, undefined)).toBe(0)
})
