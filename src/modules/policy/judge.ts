import type { Entry } from '#modules/record/entry.ts'
import type { Calendar } from '#values/school-day.ts'
import { judgeAbsence } from './absence.ts'
import { judgeCompleteness } from './completeness.ts'
import { judgeExistence } from './existence.ts'
import { nextChange, type Judgement } from './judgement.ts'
import type { Policy } from './policy.ts'
import { judgePrecedence } from './precedence.ts'
import { judgeRecurrence } from './recurrence.ts'
import { judgeResponse } from './response.ts'
import type { Pattern, Rule } from './rule.ts'
import { factsFit, find, judgementOn, latestFits, type Sight } from './sight.ts'
import { lookAt, refOf, rootFor, type Subject } from './subject.ts'

/**
 * How each rule stands on one subject: a case with the entries of its reports, or a report alone. Total: facts that
 * were destroyed answer `cannot-tell`. The moment decides `rejudgeAt` only; everything else follows from the entries.
 *
 * What counts is when a thing happened; but it must have been written down no later than the policy's
 * `written-within` after the limit, or it is `kept-late`. An entry proves nothing before `provedOn`.
 */
export function judge(
  policy: Policy,
  entries: readonly Entry[],
  calendar: Calendar,
  now: Temporal.Instant,
): Judgement[] {
  const subject = lookAt(policy, entries, calendar)
  return policy.rules
    .flatMap((rule) => sightsOf(subject, rule).flatMap((sight) => judgeRule(sight, rule)))
    .map((judgement) => ({ ...judgement, rejudgeAt: nextChange(judgement, now) }))
}

function judgeRule(sight: Sight, rule: Rule): Judgement[] {
  const answer = applies(sight, rule)
  if (answer === 'no') return [judgementOn(sight, rule, { verdict: 'not-applicable' })]
  if (answer === 'unknown') return [judgementOn(sight, rule, { verdict: 'cannot-tell' })]
  if (isForPeople(rule) && sight.party === undefined) return [judgeNobody(sight, rule)]
  switch (rule.template) {
    case 'response':
      return judgeResponse(sight, rule)
    case 'precedence':
      return judgePrecedence(sight, rule)
    case 'existence':
      return judgeExistence(sight, rule)
    case 'absence':
      return judgeAbsence(sight, rule)
    case 'recurrence':
      return judgeRecurrence(sight, rule)
    default:
      return judgeCompleteness(sight, rule)
  }
}

/** Each report, the case, or each person in the role; if there is nobody, the subject itself. */
function sightsOf(subject: Subject, rule: Rule): Sight[] {
  if (rule.scope === 'report')
    return subject.reports.map((id) => ({
      subject,
      id,
      party: undefined,
      streams: subject.root === undefined ? [id] : [id, subject.root],
    }))
  const id = rootFor(subject, rule.scope)
  if (id === undefined) return []
  const whole: Sight = { subject, id, party: undefined, streams: undefined }
  const parties = isForPeople(rule) ? subject.parties.filter(({ role }) => role === rule.scope) : []
  return parties.length === 0 ? [whole] : parties.map((party) => ({ ...whole, party }))
}

/** Whom the rule is for, and in which cases. */
function applies(sight: Sight, rule: Rule): 'yes' | 'no' | 'unknown' {
  const { party } = sight
  if (party !== undefined && factsFit(sight, rule.who, party.facts, party.named.day) !== 'yes')
    return 'no'
  const when = rule.when === undefined ? 'yes' : latestFits(sight, rule.when)
  const unless = rule.unless === undefined ? 'no' : latestFits(sight, rule.unless)
  if (when === 'no' || unless === 'yes') return 'no'
  return when === 'unknown' || unless === 'unknown' ? 'unknown' : 'yes'
}

/** Nobody is named in that role. A missing name is no pass, once the rule would bind. */
function judgeNobody(sight: Sight, rule: Rule): Judgement {
  if (rule.nobody === 'not-applicable')
    return judgementOn(sight, rule, { verdict: 'not-applicable' })
  const excuse = find(sight, rule.excuses).sure.slice(0, 1)
  const begun = find(sight, beginningOf(rule))
  if (begun.sure.length + begun.unsure.length === 0) return judgementOn(sight, rule, {})
  return judgementOn(sight, rule, {
    verdict: excuse.length > 0 ? 'reasoned' : 'cannot-tell',
    evidence: [...begun.sure, ...begun.unsure, ...excuse].map(refOf),
    provedOn: excuse[0]?.written,
  })
}

function beginningOf(rule: Rule): readonly Pattern[] {
  switch (rule.template) {
    case 'response':
      return rule.after
    case 'precedence':
      return rule.before
    case 'absence':
      return rule.never
    case 'completeness':
      return rule.of
    default:
      return rule.from
  }
}

function isForPeople(rule: Rule): boolean {
  return rule.scope === 'target' || rule.scope === 'alleged' || rule.scope === 'witness'
}
