import type { PolicyMoment } from '#modules/policy/moment.ts'
import { codesOn } from '#modules/policy/policy.ts'
import { dateAt } from '#values/school-day.ts'

/** The policy's code for "don't ask me, I'll come to you"; undefined if its list has none now. */
export function codeForWillCome({
  policy,
  calendar,
  now,
}: Pick<PolicyMoment, 'policy' | 'calendar' | 'now'>): string | undefined {
  const codes = codesOn(policy, 'check-in-reasons', dateAt(calendar, now))
  return codes.find(({ code }) => code === 'will-come-to-us')?.code
}
