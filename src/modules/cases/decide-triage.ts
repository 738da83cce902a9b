import type { PolicyMoment } from '#modules/policy/moment.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { reportKeptFrom, reportRead, reportReceived } from '#modules/reports/report.entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { addSchoolDays, dateAt } from '#values/school-day.ts'
import { caseOpened, holdPlaced, reportJoined, severitySet } from './case.entry.ts'
import { caseIn, isClosed } from './case.ts'
import type { DecideTriageForm } from './decide-triage.form.ts'
import { type WaitsForTonight, waitsForTonight } from './tonight-first.ts'
import { reportTriaged } from './triage.entry.ts'
import { isAboutAnAdult, resultsFor } from './triage.ts'

/** The report that is decided about, as the registers know it, and what its reader reads it as. */
export type Triaged = {
  report: Id<'Report'>
  /** The case that reads it now. */
  inCase: Id<'Case'> | undefined
  reader: string
}

export type DecideTriageRefusal =
  | WaitsForTonight
  | { because: 'about-an-adult'; clause: '5' }
  | { because: 'in-a-case' | 'unknown-code' | 'kept-from-somebody' | 'no-such-case' | 'closed' }

/**
 * What a report leads to (R3.2): a case is opened, it joins one that we have, or it is answered. Nobody gets a role by it: who is in
 * the case is named by a person, later (care rules 9 and 10). A later decision replaces it.
 */
export function decideTriage(
  entries: readonly Entry[],
  form: DecideTriageForm & Triaged & { by: string },
  moment: PolicyMoment,
): Result<readonly NewEntry[], DecideTriageRefusal> {
  const own = entries.filter(({ stream }) => stream === form.report)
  const refusal = whyNot(entries, own, form, moment)
  if (refusal !== undefined) return refuse(refusal)
  const opened = form.road === 'case' ? moment.newId<'Case'>() : undefined
  const joined = form.road === 'join' ? form.case : opened
  const whyNotTonight = form['why-not-tonight']
  const triaged = reportTriaged.make({
    facts: {
      result: form.result,
      road: form.road === 'join' ? 'case' : form.road,
      ...(joined !== undefined && { case: joined }),
    },
    words: [
      { part: 'reasons', text: form.reasons },
      ...(whyNotTonight === '' ? [] : [{ part: 'why-not-tonight' as const, text: whyNotTonight }]),
    ],
  })
  return accept([
    ...(reportRead.in(own).length > 0 ? [] : [reportRead.make({ facts: { as: form.reader } })]),
    triaged,
    ...(opened === undefined || form.road !== 'case' ? [] : caseFrom(opened, form, moment)),
    ...(joined === undefined
      ? []
      : [reportJoined.make({ stream: joined, facts: { report: form.report } })]),
  ])
}

function whyNot(
  entries: readonly Entry[],
  own: readonly Entry[],
  form: DecideTriageForm & Triaged,
  moment: PolicyMoment,
): DecideTriageRefusal | undefined {
  if (form.inCase !== undefined) return { because: 'in-a-case' }
  const isForHead = isAboutAnAdult(own, form.report) && !form['no-adult']
  if (isForHead && form.road !== 'answered') return { because: 'about-an-adult', clause: '5' }
  const waits = waitsForTonight(own, form['why-not-tonight'])
  if (waits !== undefined) return waits
  if (!areKnown(form, moment)) return { because: 'unknown-code' }
  return form.road === 'join' ? whyNotJoin(entries, own, form.case, moment) : undefined
}

/** What somebody is not to see does not come into a case that they see. */
function whyNotJoin(
  entries: readonly Entry[],
  own: readonly Entry[],
  joined: Id<'Case'>,
  { policy }: PolicyMoment,
): DecideTriageRefusal | undefined {
  const others = entries.filter((entry) => !own.includes(entry))
  if (caseIn(others)?.case !== joined) return { because: 'no-such-case' }
  if (isClosed(others, policy)) return { because: 'closed' }
  const kept = reportReceived.in(own)[0]?.facts['keep-from'].length ?? 0
  return kept + reportKeptFrom.in(own).length > 0 ? { because: 'kept-from-somebody' } : undefined
}

function areKnown(form: DecideTriageForm, { policy, calendar, now }: PolicyMoment): boolean {
  const today = dateAt(calendar, now)
  const road = form.road === 'join' ? 'case' : form.road
  const isIn = (list: string, wanted: readonly string[]) => {
    const known = new Set(codesOn(policy, list, today).map(({ code }) => code))
    return wanted.every((code) => known.has(code))
  }
  if (!resultsFor(policy, road, today).some(({ code }) => code === form.result)) return false
  if (form.road !== 'case') return true
  const held = form.hold === '' ? [] : [form.hold]
  return (
    isIn('types', form.types) &&
    isIn('grounds', form.grounds) &&
    isIn('severity', [form.severity]) &&
    isIn('hold-grounds', held)
  )
}

/** A case of its own, pinned to the policy version of its report (R1.5). */
function caseFrom(
  opened: Id<'Case'>,
  form: Extract<DecideTriageForm, { road: 'case' }> & { by: string },
  { policyVersion, calendar, now }: PolicyMoment,
): NewEntry[] {
  const reviewOn = addSchoolDays(calendar, dateAt(calendar, now), 1)
  const hold = holdPlaced.make({
    stream: opened,
    facts: { ground: form.hold, 'review-on': reviewOn.toString() },
    words: [{ part: 'holder', text: form.by }],
  })
  return [
    caseOpened.make({
      stream: opened,
      facts: { policy: policyVersion, types: form.types, grounds: form.grounds },
      words: [{ part: 'reasons', text: form.reasons }],
    }),
    severitySet.make({
      stream: opened,
      facts: { severity: form.severity },
      words: [{ part: 'reasons', text: form['severity-reasons'] }],
    }),
    ...(form.hold === '' ? [] : [hold]),
  ]
}
