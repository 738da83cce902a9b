import type { Judgement } from './judgement.ts'
import type { RuleOf } from './rule.ts'
import { find, judgementOn, type Sight } from './sight.ts'
import { closingOf } from './subject.ts'
import { judgeTimed, notBefore, notBegun, openersOf } from './timed.ts'

/** After A, B. */
export function judgeResponse(sight: Sight, rule: RuleOf<'response'>): Judgement[] {
  const settles = rule.asks[0]?.kind
  const openers = openersOf(sight, rule, rule.each)
  if (openers.sure.length === 0) {
    if (openers.unsure.length > 0) return [judgementOn(sight, rule, { verdict: 'cannot-tell' })]
    return [notBegun(sight, rule, settles)]
  }
  const asked = find(sight, rule.asks)
  const excuses = find(sight, rule.excuses).sure
  const missed = rule.scope !== 'report' && closingOf(sight.subject) !== undefined
  return openers.sure.map((opener, index) =>
    judgeTimed(sight, rule, {
      nth: index + 1,
      openers: [opener],
      start: opener.at,
      times: 1,
      proofs: { sure: notBefore(opener, asked.sure), unsure: notBefore(opener, asked.unsure) },
      excuses: notBefore(opener, excuses),
      settles,
      missed,
    }),
  )
}
