import { type InTheWay, inTheWayOf, type Judging } from '#modules/investigations/in-the-way.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import type { CloseCaseForm } from './close-case.form.ts'
import { isClosed } from './closing.ts'
import { caseClosed } from './follow-up.entry.ts'

export type CloseCaseRefusal =
  | { because: 'closed' | 'unknown-code'; clause: '4' }
  | { because: 'asked-first'; inTheWay: readonly InTheWay[] }

/**
 * The case is closed: on the answers of the one who was hurt, or on a reason why they could not be had (R4.26). What it waits for
 * stands in the policy alone.
 */
export function closeCase(
  entries: readonly Entry[],
  form: CloseCaseForm,
  moment: PolicyMoment,
): Result<readonly NewEntry[], CloseCaseRefusal> {
  const today = dateAt(moment.calendar, moment.now)
  if (isClosed(entries)) return refuse({ because: 'closed', clause: '4' })
  if (!codesOn(moment.policy, 'closing-reasons', today).some(({ code }) => code === form.why))
    return refuse({ because: 'unknown-code', clause: '4' })
  const inTheWay = inTheWayOfClosing(entries, form, moment)
  if (inTheWay.length > 0) return refuse({ because: 'asked-first', inTheWay })
  return accept([closingFrom(form)])
}

/** What the policy wants done before the case may be closed so. */
export function inTheWayOfClosing(
  entries: readonly Entry[],
  form: CloseCaseForm,
  judging: Judging,
): InTheWay[] {
  return inTheWayOf(entries, closingFrom(form), judging)
}

function closingFrom({ why, reasons, ...form }: CloseCaseForm): NewEntry {
  return caseClosed.make({
    facts: { why, 'without-answer': form['without-answer'] === 'yes' },
    words: reasons === undefined ? [] : [{ part: 'reasons', text: reasons }],
  })
}
