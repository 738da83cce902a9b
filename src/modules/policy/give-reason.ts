import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { dutyPutOff, dutyReasoned } from './duty.entry.ts'
import type { GiveReasonForm } from './give-reason.form.ts'
import type { PolicyMoment } from './moment.ts'
import { codesOn } from './policy.ts'

export type GiveReasonRefusal = { because: 'unknown-rule' | 'unknown-code' | 'not-later' }

/** Something the policy asks was not done, or is put off, and why: as easy to say as that it was done. */
export function giveReason(
  _entries: readonly Entry[],
  form: GiveReasonForm & { rule: string; party: Id<'Party'> | undefined },
  moment: PolicyMoment,
): Result<readonly NewEntry[], GiveReasonRefusal> {
  const today = dateAt(moment.calendar, moment.now)
  if (!moment.policy.rules.some(({ id }) => id === form.rule))
    return refuse({ because: 'unknown-rule' })
  if (!codesOn(moment.policy, 'duty-reasons', today).some(({ code }) => code === form.why))
    return refuse({ because: 'unknown-code' })
  const facts = { rule: form.rule, why: form.why, ...(form.party && { party: form.party }) }
  const words = [
    { part: 'reasons' as const, text: form.reasons, ...(form.party && { about: form.party }) },
  ]
  if (form.until === undefined) return accept([dutyReasoned.make({ facts, words })])
  if (Temporal.PlainDate.compare(form.until, today) <= 0) return refuse({ because: 'not-later' })
  return accept([dutyPutOff.make({ facts: { ...facts, until: form.until.toString() }, words })])
}
