import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { reportRead } from './report.entry.ts'

export type ReadReportRefusal = { because: 'unknown-reader' }

/** Somebody presses "I have read it" (R5.4, care rule 15). `as` is what they read it as, a code of the policy's readers. Reading twice is reading once. */
export function readReport(
  entries: readonly Entry[],
  { as }: { as: string },
  moment: PolicyMoment,
): Result<readonly NewEntry[], ReadReportRefusal> {
  const isReader = moment.policy.lists['readers']?.codes.some(({ code }) => code === as) ?? false
  if (!isReader) return refuse({ because: 'unknown-reader' })
  const before = reportRead.in(entries).some(({ facts }) => facts.as === as)
  return accept(before ? [] : [reportRead.make({ facts: { as } })])
}
