import { judge } from '#modules/policy/judge.ts'
import { standing, type Standing } from '#modules/policy/judgement.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { RuleOf } from '#modules/policy/rule.ts'
import type { Entry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { byTime } from '#values/instant.ts'
import { dateAt } from '#values/school-day.ts'
import { caseClosed, checkInsPlanned } from './follow-up.entry.ts'

/** The next day on which somebody is asked, and whether that is now. */
export type NextCheckIn = {
  day: Temporal.PlainDate
  standing: Standing
  /** They may be asked now, and may answer. */
  isOpen: boolean
}

/**
 * By the policy's rules about the days that were agreed (R4.24): the first that is not settled. Undefined if none is left, or
 * none was agreed. Closing the case takes no day away: they stay planned, though nobody is chased about them.
 */
export function nextCheckIn(
  entries: readonly Entry[],
  target: Id<'Party'>,
  { policy, calendar, now }: Pick<PolicyMoment, 'policy' | 'calendar' | 'now'>,
): NextCheckIn | undefined {
  const rules = policy.rules.filter(asksOnPlannedDays)
  const asOpen = entries.filter(({ kind }) => kind !== caseClosed.name)
  const [next] = judge({ ...policy, rules }, asOpen, calendar, now)
    .filter(({ party, verdict }) => party === target && verdict === undefined)
    .flatMap((judgement) => (judgement.opens ? [{ ...judgement, opens: judgement.opens }] : []))
    .sort((a, b) => byTime(a.opens, b.opens))
  if (next === undefined) return undefined
  const early = rules.find(({ id }) => id === next.rule)?.early ?? 0
  const stands = standing(next, now)
  return {
    day: dateAt(calendar, next.opens).add({ days: early }),
    standing: stands,
    isOpen: stands === 'due' || stands === 'overdue',
  }
}

function asksOnPlannedDays(rule: PolicyMoment['policy']['rules'][number]): rule is Planned {
  return (
    rule.template === 'recurrence' &&
    rule.days !== undefined &&
    rule.from.some(({ kind }) => kind === checkInsPlanned.name)
  )
}

type Planned = RuleOf<'recurrence'>
