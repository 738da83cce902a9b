import { isAfter } from '#values/instant.ts'
import { dueAfter } from './clock.ts'
import type { Judgement } from './judgement.ts'
import type { RuleOf } from './rule.ts'
import { order } from './seen.ts'
import { factsFit, find, judgementOn, type Proof, type Sight } from './sight.ts'
import { closingOf, refOf } from './subject.ts'
import type { Entry } from '#modules/record/entry.ts'

type Completeness = RuleOf<'completeness'>

/** Every A carries these facts and these parts of words. What was left out can be put right by a correction. */
export function judgeCompleteness(sight: Sight, rule: Completeness): Judgement[] {
  const { sure, unsure } = find(sight, rule.of)
  const excuses = find(sight, rule.excuses).sure
  const judged = [...sure, ...unsure].map((proof, index) => {
    const excuse = excuses.find((seen) => order(seen, proof) >= 0)
    const known = unsure.includes(proof) ? 'cannot-tell' : judgeOne(sight, rule, proof)
    const verdict = known === 'broken' && excuse !== undefined ? 'reasoned' : known
    return judgementOn(sight, rule, {
      nth: index + 1,
      opens: proof.at,
      verdict,
      settled: verdict === 'broken' ? undefined : proof.at,
      evidence: [proof, ...(verdict === 'reasoned' && excuse ? [excuse] : [])].map(refOf),
      provedOn: proof.corrected ?? proof.written,
    })
  })
  if (judged.length > 0) return judged
  const closed = rule.scope !== 'report' && closingOf(sight.subject) !== undefined
  const settles = rule.of[0]?.kind
  return [judgementOn(sight, rule, closed ? { verdict: 'not-applicable' } : { settles })]
}

function judgeOne(sight: Sight, rule: Completeness, proof: Proof): Judgement['verdict'] {
  const now = carries(sight, rule, proof, proof.entry)
  if (now !== 'kept' || proof.corrected === undefined) return now
  if (carries(sight, rule, proof, proof.first) === 'kept') return 'kept'
  const { calendar, policy } = sight.subject
  const lastly = dueAfter(calendar, proof.entry.recorded, policy['written-within'])
  return isAfter(proof.corrected, lastly) ? 'kept-late' : 'kept'
}

function carries(
  sight: Sight,
  rule: Completeness,
  proof: Proof,
  entry: Entry,
): 'kept' | 'broken' | 'cannot-tell' {
  const facts = factsFit(sight, rule.carries.facts, entry.facts, proof.day)
  const parts = new Set(entry.words.map(({ part }) => part))
  const missing = rule.carries.words.filter((part) => !parts.has(part))
  const gone = missing.filter((part) => entry.destroyed?.includes(part))
  if (facts === 'no' || missing.length > gone.length) return 'broken'
  return facts === 'unknown' || gone.length > 0 ? 'cannot-tell' : 'kept'
}
