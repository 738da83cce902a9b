import { isBefore } from '#values/instant.ts'
import type { Judgement } from './judgement.ts'
import type { RuleOf } from './rule.ts'
import { find, judgementOn, seenIn, type Proof, type Sight } from './sight.ts'
import { refOf } from './subject.ts'

/** There is no B. Where there could not have been one, the rule does not apply. */
export function judgeAbsence(sight: Sight, rule: RuleOf<'absence'>): Judgement[] {
  const { sure, unsure } = find(sight, rule.never)
  const say = (verdict: Judgement['verdict'], proofs: readonly Proof[] = []) => [
    judgementOn(sight, rule, {
      verdict,
      settled: proofs[0]?.at,
      evidence: proofs.map(refOf),
      provedOn: proofs[0]?.written,
    }),
  ]
  const breaches = rule.during === 'hold' ? sure.filter((proof) => isHeld(sight, proof)) : sure
  if (breaches.length > 0) {
    const excuse = find(sight, rule.excuses).sure[0]
    return excuse === undefined ? say('broken', breaches) : say('reasoned', [excuse, ...breaches])
  }
  if (unsure.length > 0) return say('cannot-tell', unsure)
  if (rule.during === 'hold') return say(sight.subject.holds.length > 0 ? 'kept' : 'not-applicable')
  const might = rule.never.some(({ kind }) => seenIn(sight, kind).length > 0)
  return say(might ? 'kept' : 'not-applicable')
}

function isHeld(sight: Sight, { at }: Proof): boolean {
  return sight.subject.holds.some(
    ({ from, until }) => !isBefore(at, from) && (until === undefined || isBefore(at, until)),
  )
}
