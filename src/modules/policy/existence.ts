import type { Judgement } from './judgement.ts'
import type { RuleOf } from './rule.ts'
import { find, judgementOn, type Sight } from './sight.ts'
import { closingOf } from './subject.ts'
import { judgeTimed, notBegun, openersOf } from './timed.ts'

/** There is a B (or so many), counted from A; it may have come before A. */
export function judgeExistence(sight: Sight, rule: RuleOf<'existence'>): Judgement[] {
  const settles = rule.exists[0]?.kind
  const openers = openersOf(sight, rule, false)
  const [opener] = openers.sure
  if (opener === undefined) {
    if (openers.unsure.length > 0) return [judgementOn(sight, rule, { verdict: 'cannot-tell' })]
    return [notBegun(sight, rule, settles)]
  }
  return [
    judgeTimed(sight, rule, {
      nth: 1,
      openers: [opener],
      start: opener.at,
      times: rule.times,
      proofs: find(sight, rule.exists),
      excuses: find(sight, rule.excuses).sure,
      settles,
      missed: rule.scope !== 'report' && closingOf(sight.subject) !== undefined,
    }),
  ]
}
