import { sentenceOf } from '#modules/policy/duties.ts'
import { standing, type Standing } from '#modules/policy/judgement.ts'
import type { Policy } from '#modules/policy/policy.ts'
import { byTime } from '#values/instant.ts'

/** What a case needs next: the policy's sentence, and by when. */
export type CaseNext = {
  sentence: string
  standing: Standing
  due: Temporal.Instant | undefined
}

type Waiting = { rule: string; opens: Temporal.Instant; due: Temporal.Instant | undefined }

/** For sorting: what is due first stands first, then what has no limit, then where nothing waits. */
export function byNext(a: CaseNext | undefined, b: CaseNext | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  if (a.due !== undefined && b.due !== undefined) return byTime(a.due, b.due)
  return Number(a.due === undefined) - Number(b.due === undefined)
}

/** The first of what waits that makes work for the day; undefined if nothing does. Expects the longest overdue first. */
export function nextOf(
  waiting: readonly (Waiting & { policy: Pick<Policy, 'rules'> })[],
  now: Temporal.Instant,
): CaseNext | undefined {
  for (const { rule: id, policy, opens, due } of waiting) {
    const rule = policy.rules.find((one) => one.id === id)
    if (rule?.for === 'day')
      return {
        sentence: sentenceOf(rule),
        standing: standing({ opens, due, verdict: undefined }, now),
        due,
      }
  }
  return undefined
}
