import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { reportKeptFrom } from '#modules/reports/report.entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { addSchoolDays, dateAt } from '#values/school-day.ts'
import type { AdultRouteForm } from './adult-route.form.ts'
import { holdPlaced, reportParted } from './case.entry.ts'
import { caseIn } from './case.ts'
import type { Triaged } from './decide-triage.ts'
import { reportTriaged } from './triage.entry.ts'
import { resultsFor } from './triage.ts'

export type TakeAdultRouteRefusal = { because: 'unknown-code' }

/**
 * A concern about an adult here leaves this road (care rule 14, R4.14): it is for the head, or whoever stands in, and the adult never
 * sees it. It waits for nothing, not even for tonight. A case it was handled in goes on without it; a case that was about
 * it alone is put on hold, so that nobody is interviewed as for bullying.
 */
export function takeAdultRoute(
  entries: readonly Entry[],
  form: AdultRouteForm & Triaged,
  moment: PolicyMoment,
): Result<readonly NewEntry[], TakeAdultRouteRefusal> {
  const today = dateAt(moment.calendar, moment.now)
  const [result] = resultsFor(moment.policy, 'adult-route', today)
  if (result === undefined) return refuse({ because: 'unknown-code' })
  return accept([
    ...form.adults.map((staff) => reportKeptFrom.make({ facts: { staff } })),
    reportTriaged.make({
      facts: { result: result.code, road: 'adult-route' },
      words: [{ part: 'reasons', text: form.reasons }],
    }),
    ...(form.inCase === undefined ? [] : leaveCase(entries, form, form.inCase, moment)),
  ])
}

function leaveCase(
  entries: readonly Entry[],
  { report, reasons }: AdultRouteForm & Triaged,
  stream: Id<'Case'>,
  { calendar, now }: PolicyMoment,
): NewEntry[] {
  const words = [{ part: 'reasons' as const, text: reasons }]
  const others = (caseIn(entries)?.reports ?? []).filter((one) => one !== report)
  if (others.length > 0) return [reportParted.make({ stream, facts: { report }, words })]
  const reviewOn = addSchoolDays(calendar, dateAt(calendar, now), 1)
  return [
    holdPlaced.make({
      stream,
      facts: { ground: 'adult-concern', 'review-on': reviewOn.toString() },
      words,
    }),
  ]
}
