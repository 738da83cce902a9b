import { peopleIn, staffAmong, targetsIn } from '#modules/cases/people.ts'
import { severityIn } from '#modules/cases/severity.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { isTooOften } from './days-to-ask.ts'
import { checkInsPlanned } from './follow-up.entry.ts'
import type { PlanCheckInsForm } from './plan-check-ins.form.ts'

export type PlanCheckInsRefusal = {
  because: 'not-a-target' | 'in-the-past' | 'too-often' | 'adult-in-case' | 'not-here'
  clause: '4'
}

/**
 * When, how and by whom one who was hurt will be asked (R4.23). A later plan stands in the place of an earlier one. `staff` are
 * those who work here now.
 */
export function planCheckIns(
  entries: readonly Entry[],
  form: PlanCheckInsForm & { party: Id<'Party'>; staff: readonly Id<'Staff'>[] },
  moment: PolicyMoment,
): Result<readonly NewEntry[], PlanCheckInsRefusal> {
  const no = (because: PlanCheckInsRefusal['because']) => refuse({ because, clause: '4' as const })
  const { party, days, adult, how } = form
  const today = dateAt(moment.calendar, moment.now)
  const childAsked = form['child-asked']
  if (!targetsIn(entries).some((target) => target.party === party)) return no('not-a-target')
  if (days.some((day) => Temporal.PlainDate.compare(day, today) < 0)) return no('in-the-past')
  if (isTooOften(days, { severity: severityIn(entries)?.severity, childAsked }))
    return no('too-often')
  // Nobody who has a part in it asks a child about it (care rule 14).
  if (staffAmong(peopleIn(entries)).includes(adult)) return no('adult-in-case')
  if (!form.staff.includes(adult)) return no('not-here')
  return accept([
    checkInsPlanned.make({
      about: [party],
      facts: {
        party,
        days: days.map((day) => day.toString()),
        adult,
        ...(childAsked && { 'child-asked': true }),
      },
      words: how === undefined ? [] : [{ part: 'how', text: how, about: party }],
    }),
  ])
}
