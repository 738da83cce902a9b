import { isAfter } from '#values/instant.ts'
import { dateAt, endOfSchoolDay } from '#values/school-day.ts'
import { dueAfter } from './clock.ts'
import type { Judgement } from './judgement.ts'
import type { RuleOf } from './rule.ts'
import { order, readDate, type Seen } from './seen.ts'
import { find, judgementOn, type Found, type Proof, type Sight } from './sight.ts'
import { closingOf, refOf } from './subject.ts'

type Timed = RuleOf<'response'> | RuleOf<'existence'> | RuleOf<'recurrence'>

/** One thing the policy asks for, from when, and what there is to show for it. */
export type Asked = {
  nth: number
  openers: readonly Seen[]
  start: Temporal.Instant
  /** From when it may be done, if that is not `start`. */
  opens?: Temporal.Instant
  times: number
  proofs: Found
  excuses: readonly Proof[]
  settles: string | undefined
  /** It can no longer be done: the case is closed, or the next one has been done instead. */
  missed: boolean
}

/** Done in time, done late, not done with a reason, no longer to be told, missed, or still open. */
export function judgeTimed(sight: Sight, rule: Timed, asked: Asked): Judgement {
  const clock = runClock(sight, rule, asked.start)
  const base = {
    nth: asked.nth,
    opens: asked.opens ?? asked.start,
    due: clock.due,
    settles: asked.settles,
    evidence: asked.openers.map(refOf),
  }
  const settledBy = (verdict: Judgement['verdict'], proofs: readonly Proof[]) =>
    judgementOn(sight, rule, {
      ...base,
      verdict,
      settled: momentOf(rule, proofs.at(-1)),
      evidence: [...base.evidence, ...proofs.map(refOf)],
      provedOn: proofs.at(-1)?.written,
    })
  const { sure, unsure } = asked.proofs
  const inTime = sure.filter((proof) => isInTime(sight, rule, proof, clock.due))
  if (inTime.length >= asked.times) {
    const proofs = inTime.slice(0, asked.times)
    const late = proofs.some((proof) => !isInTime(sight, rule, proof, clock.first))
    return settledBy(late ? 'reasoned' : 'kept', proofs)
  }
  if (sure.length >= asked.times) return settledBy('kept-late', sure.slice(0, asked.times))
  if (asked.excuses.length > 0) return settledBy('reasoned', asked.excuses.slice(0, 1))
  if (sure.length + unsure.length >= asked.times) return settledBy('cannot-tell', unsure)
  if (asked.missed) return settledBy('broken', [])
  const hold = rule.held ? sight.subject.holds.find(({ until }) => until === undefined) : undefined
  if (hold === undefined) return judgementOn(sight, rule, base)
  return judgementOn(sight, rule, { ...base, opens: undefined, due: undefined, heldBy: hold.ref })
}

/** Those that did not happen before the opener; on the same day, with no time given, they count. */
export function notBefore(opener: Seen, proofs: readonly Proof[]): Proof[] {
  return proofs.filter((proof) => order(proof, opener) >= 0)
}

/**
 * The entries that begin it. For a person, what is about nobody in particular begins it at the last one by which they
 * had been named, or else the first one after.
 */
export function openersOf(sight: Sight, rule: Timed, each: boolean): Found {
  const found = find(sight, 'after' in rule ? rule.after : rule.from)
  const { party } = sight
  if (each || party === undefined || found.sure.length === 0)
    return { sure: each ? found.sure : found.sure.slice(0, 1), unsure: found.unsure }
  const own = found.sure.find(({ entry }) => entry.facts['party'] !== undefined)
  const known = found.sure.findLast((seen) => order(seen, party.named) <= 0)
  const opener = own ?? known ?? found.sure[0]
  return { sure: opener === undefined ? [] : [opener], unsure: found.unsure }
}

/** Nothing has begun it yet; if the case is closed, nothing will. */
export function notBegun(sight: Sight, rule: Timed, settles: string | undefined): Judgement {
  const closed = rule.scope !== 'report' && closingOf(sight.subject) !== undefined
  return judgementOn(sight, rule, closed ? { verdict: 'not-applicable' } : { settles })
}

/** `first` is the limit itself; `due` is later if it was put off before it was over. */
function runClock(
  sight: Sight,
  rule: Timed,
  start: Temporal.Instant,
): { first: Temporal.Instant | undefined; due: Temporal.Instant | undefined } {
  const { calendar, holds } = sight.subject
  if (rule.within === undefined) return { first: undefined, due: undefined }
  const first = dueAfter(calendar, start, rule.within, rule.held ? holds : [])
  let due = first
  for (const delay of find(sight, rule.delays).sure) {
    const until = readDate(delay.entry.facts['until'])
    if (until === undefined || isAfter(delay.written, due)) continue
    const later = endOfSchoolDay(calendar, until)
    if (isAfter(later, due)) due = later
  }
  return { first, due }
}

/**
 * Done in time, and written down soon enough to be believed. With a date only, the date decides; so it does for what
 * has to be written in time, as people write when the children have left.
 */
function isInTime(
  sight: Sight,
  rule: Timed,
  proof: Proof,
  due: Temporal.Instant | undefined,
): boolean {
  if (due === undefined) return true
  const { calendar, policy } = sight.subject
  if (rule.measure === 'recorded')
    return isOnOrBefore(dateAt(calendar, proof.written), dateAt(calendar, due))
  const happened = proof.exact
    ? !isAfter(proof.at, due)
    : isOnOrBefore(proof.day, dateAt(calendar, due))
  if (!happened || !isAfter(proof.written, due)) return happened
  return !isAfter(proof.written, dueAfter(calendar, due, policy['written-within']))
}

function momentOf(rule: Timed, proof: Proof | undefined): Temporal.Instant | undefined {
  return rule.measure === 'recorded' ? proof?.written : proof?.at
}

function isOnOrBefore(a: Temporal.PlainDate, b: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(a, b) <= 0
}
