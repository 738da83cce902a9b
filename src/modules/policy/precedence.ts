import { byTime, isAfter } from '#values/instant.ts'
import { dueAfter } from './clock.ts'
import type { Judgement } from './judgement.ts'
import type { RuleOf } from './rule.ts'
import { order, type Seen } from './seen.ts'
import { find, judgementOn, type Proof, type Sight } from './sight.ts'
import { closingOf, refOf } from './subject.ts'

type Precedence = RuleOf<'precedence'>

/** B not before A. Each B is judged; before the first one (and, after a reopening, the next) it stands open. */
export function judgePrecedence(sight: Sight, rule: Precedence): Judgement[] {
  const acts = find(sight, rule.before)
  const judged = acts.sure.map((act, index) => judgeAct(sight, rule, act, index + 1))
  const closed = rule.scope !== 'report' && closingOf(sight.subject) !== undefined
  if (acts.sure.length > 0 && (closed || rule.since === undefined)) return judged
  if (acts.sure.length === 0 && acts.unsure.length > 0)
    return [judgementOn(sight, rule, { verdict: 'cannot-tell', evidence: acts.unsure.map(refOf) })]
  if (closed) return [judgementOn(sight, rule, { verdict: 'not-applicable' })]
  return [...judged, judgeWaiting(sight, rule, acts.sure.length + 1)]
}

/** B has happened: was there enough of A before it? */
function judgeAct(sight: Sight, rule: Precedence, act: Proof, nth: number): Judgement {
  const { calendar, policy } = sight.subject
  const spoiler = lastSpoiler(sight, rule, act)
  const needs = find(sight, rule.needs)
  const before = fresh(needs.sure, spoiler).filter((need) => isSurelyBefore(need, act))
  const perhaps = [
    ...fresh(needs.sure, spoiler).filter((need) => order(need, act) === 0),
    ...needs.unsure.filter((need) => order(need, act) <= 0),
  ].filter((need) => !before.includes(need))
  const say = (verdict: Judgement['verdict'], proofs: readonly Proof[]) =>
    judgementOn(sight, rule, {
      nth,
      verdict,
      settled: proofs.at(-1)?.at,
      provedOn: latestWritten(proofs),
      evidence: [...proofs, act].map(refOf),
    })
  if (before.length >= rule.times) {
    const proofs = before.slice(-rule.times)
    const lastly = dueAfter(calendar, act.written, policy['written-within'])
    const late = proofs.some(({ written }) => isAfter(written, lastly))
    return say(late ? 'kept-late' : 'kept', proofs)
  }
  const excuse = excusesAfter(sight, rule, spoiler).find((proof) => isOther(rule, proof, act))
  if (excuse !== undefined) return say('reasoned', [excuse])
  return say(before.length + perhaps.length >= rule.times ? 'cannot-tell' : 'broken', perhaps)
}

/** B has not happened: is what it needs already there? */
function judgeWaiting(sight: Sight, rule: Precedence, nth: number): Judgement {
  const spoiler = lastSpoiler(sight, rule, undefined)
  const needs = fresh(find(sight, rule.needs).sure, spoiler)
  const say = (verdict: Judgement['verdict'], proofs: readonly Proof[]) =>
    judgementOn(sight, rule, {
      nth,
      verdict,
      opens: find(sight, rule.from).sure[0]?.at,
      settled: proofs.at(-1)?.at,
      provedOn: latestWritten(proofs),
      evidence: proofs.map(refOf),
      settles: rule.needs[0]?.kind,
    })
  if (needs.length >= rule.times) return say('kept', needs.slice(-rule.times))
  const excuse = excusesAfter(sight, rule, spoiler).find((proof) => !isAct(rule, proof))
  return excuse === undefined ? say(undefined, []) : say('reasoned', [excuse])
}

function lastSpoiler(sight: Sight, rule: Precedence, act: Seen | undefined): Proof | undefined {
  const spoilers = find(sight, rule.since).sure
  return act === undefined ? spoilers.at(-1) : spoilers.findLast((seen) => order(seen, act) <= 0)
}

function fresh(proofs: readonly Proof[], spoiler: Proof | undefined): readonly Proof[] {
  return spoiler === undefined ? proofs : proofs.filter((proof) => order(proof, spoiler) > 0)
}

function excusesAfter(
  sight: Sight,
  rule: Precedence,
  spoiler: Proof | undefined,
): readonly Proof[] {
  return fresh(find(sight, rule.excuses).sure, spoiler)
}

/** On one day, with no time given, what was written first came first. */
function isSurelyBefore(need: Proof, act: Proof): boolean {
  const known = order(need, act)
  return known < 0 || (known === 0 && !isAfter(need.written, act.written))
}

/** B may carry its own reason, but not the reason of another B. */
function isOther(rule: Precedence, excuse: Proof, act: Proof): boolean {
  return !isAct(rule, excuse) || excuse.entry === act.entry
}

function isAct(rule: Precedence, proof: Proof): boolean {
  return rule.before.some(({ kind }) => kind === proof.entry.kind)
}

function latestWritten(proofs: readonly Proof[]): Temporal.Instant | undefined {
  return proofs
    .map(({ written }) => written)
    .sort(byTime)
    .at(-1)
}
