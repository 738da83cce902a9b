import { targetsIn } from '#modules/cases/people.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { checkInReasoned } from './follow-up.entry.ts'
import type { ReasonCheckInForm } from './reason-check-in.form.ts'

export type ReasonCheckInRefusal = { because: 'not-a-target' | 'unknown-code'; clause: '4' }

/** They were not asked, and why. "Don't ask me, I'll come to you" is an answer: staff watch instead (care rule 2). */
export function reasonCheckIn(
  entries: readonly Entry[],
  form: ReasonCheckInForm & { party: Id<'Party'> },
  moment: PolicyMoment,
): Result<readonly NewEntry[], ReasonCheckInRefusal> {
  const { party, why, reasons } = form
  const seen = form['what-staff-saw']
  const today = dateAt(moment.calendar, moment.now)
  if (!targetsIn(entries).some((target) => target.party === party))
    return refuse({ because: 'not-a-target', clause: '4' })
  if (!codesOn(moment.policy, 'check-in-reasons', today).some(({ code }) => code === why))
    return refuse({ because: 'unknown-code', clause: '4' })
  return accept([
    checkInReasoned.make({
      ...(form.happened !== today.toString() && { happened: form.happened }),
      about: [party],
      facts: { party, why },
      words: [
        { part: 'reasons', text: reasons, about: party },
        ...(seen === undefined
          ? []
          : [{ part: 'what-staff-saw' as const, text: seen, about: party }]),
      ],
    }),
  ])
}
