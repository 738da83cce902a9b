import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { isUncorroborated } from './anonymous.ts'
import { caseIn, isClosed } from './case.ts'
import { reportJoined, reportParted } from './case.entry.ts'
import type { ReasonsForm } from './people.form.ts'
import { allegedIn } from './people.ts'
import type { ReportToJoin } from './report-to-join.ts'

export type JoinReportRefusal = {
  because:
    | 'not-there'
    | 'joined-already'
    | 'in-another-case'
    | 'not-decided'
    | 'adult-route'
    | 'closed'
}

/** A report is handled in this case too. What was told stays as it was told. */
export function joinReport(
  entries: readonly Entry[],
  form: { report: ReportToJoin | undefined },
  { policy }: Pick<PolicyMoment, 'policy'>,
): Result<readonly NewEntry[], JoinReportRefusal> {
  const { report } = form
  if (report === undefined) return refuse({ because: 'not-there' })
  if (caseIn(entries)?.reports.includes(report.report)) return refuse({ because: 'joined-already' })
  if (report.case !== undefined) return refuse({ because: 'in-another-case' })
  if (report.road === undefined) return refuse({ because: 'not-decided' })
  // A concern about an adult is not looked into as bullying (care rule 14).
  if (report.road === 'adult-route') return refuse({ because: 'adult-route' })
  if (isClosed(entries, policy)) return refuse({ because: 'closed' })
  return accept([reportJoined.make({ facts: { report: report.report } })])
}

export type PartReportRefusal = { because: 'not-joined' | 'only-one' | 'bears-it-out' }

/** The report was joined to the wrong case. What it alone bears out must not stay behind (care rule 9). */
export function partReport(
  entries: readonly Entry[],
  form: ReasonsForm & { report: Id<'Report'> },
): Result<readonly NewEntry[], PartReportRefusal> {
  const reports = caseIn(entries)?.reports ?? []
  if (!reports.includes(form.report)) return refuse({ because: 'not-joined' })
  if (reports.length === 1) return refuse({ because: 'only-one' })
  const left = entries.filter(({ stream }) => stream !== form.report)
  if (isUncorroborated(left) && allegedIn(left).length > 0)
    return refuse({ because: 'bears-it-out' })
  return accept([
    reportParted.make({
      facts: { report: form.report },
      words: [{ part: 'reasons', text: form.reasons }],
    }),
  ])
}
