import { codesOn } from '#modules/policy/policy.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { addSchoolDays, dateAt } from '#values/school-day.ts'
import { holdLifted, holdPlaced } from './case.entry.ts'
import type { HoldForm } from './handling.form.ts'
import { holdIn } from './hold.ts'
import type { ReasonsForm } from './people.form.ts'

export type PlaceHoldRefusal = { because: 'unknown-code' | 'review-is-past' }

/**
 * Stops interviews, family contact, restorative work and notices, and their clocks (care rule 13). One tap will do: whoever
 * places it holds it, and it is looked at again on the next school day. Placed again, it says a new ground and review date.
 */
export function placeHold(
  _entries: readonly Entry[],
  form: HoldForm & { by: string },
  { policy, calendar, now }: PolicyMoment,
): Result<readonly NewEntry[], PlaceHoldRefusal> {
  const today = dateAt(calendar, now)
  const { ground, reasons, holder, by } = form
  if (!codesOn(policy, 'hold-grounds', today).some(({ code }) => code === ground))
    return refuse({ because: 'unknown-code' })
  const reviewOn = form['review-on'] ?? addSchoolDays(calendar, today, 1)
  if (Temporal.PlainDate.compare(reviewOn, today) < 0) return refuse({ because: 'review-is-past' })
  return accept([
    holdPlaced.make({
      facts: { ground, 'review-on': reviewOn.toString() },
      words: [
        { part: 'holder', text: holder || by },
        ...(reasons === '' ? [] : [{ part: 'reasons' as const, text: reasons }]),
      ],
    }),
  ])
}

export type LiftHoldRefusal = { because: 'no-hold' }

/** The clocks run again from now. */
export function liftHold(
  entries: readonly Entry[],
  form: ReasonsForm,
): Result<readonly NewEntry[], LiftHoldRefusal> {
  if (holdIn(entries) === undefined) return refuse({ because: 'no-hold' })
  return accept([holdLifted.make({ facts: {}, words: [{ part: 'reasons', text: form.reasons }] })])
}
