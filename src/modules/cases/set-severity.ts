import { codesOn } from '#modules/policy/policy.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { severities, severitySet } from './case.entry.ts'
import type { SeverityForm } from './handling.form.ts'

export type SetSeverityRefusal = { because: 'unknown-code' }

/** How serious it is, as a person judges it, with reasons (R4.20). Nothing about who somebody is sets it (care rule 24). */
export function setSeverity(
  _entries: readonly Entry[],
  form: SeverityForm,
  { policy, calendar, now }: PolicyMoment,
): Result<readonly NewEntry[], SetSeverityRefusal> {
  const known = codesOn(policy, 'severity', dateAt(calendar, now))
  const severity = severities.find((one) => one === form.severity)
  if (severity === undefined || !known.some(({ code }) => code === severity))
    return refuse({ because: 'unknown-code' })
  return accept([
    severitySet.make({
      facts: { severity },
      words: [{ part: 'reasons', text: form.reasons }],
    }),
  ])
}
