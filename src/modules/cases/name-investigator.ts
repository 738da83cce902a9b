import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { isHereOn } from '#modules/people/student.ts'
import type { StaffMember } from '#modules/people/staff-member.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { investigatorNamed } from './case.entry.ts'
import type { InvestigatorForm } from './handling.form.ts'
import { investigatorIn } from './investigator.ts'
import { peopleIn, staffAmong } from './people.ts'

export type NameInvestigatorRefusal = {
  because: 'not-here' | 'has-a-role' | 'connected' | 'named-already'
}

/** Who looks into it: somebody who works here, has no role in the case, and of whom no connection is known (R4.8). */
export function nameInvestigator(
  entries: readonly Entry[],
  form: Pick<InvestigatorForm, 'no-connection'> & { member: StaffMember | undefined },
  { calendar, now }: PolicyMoment,
): Result<readonly NewEntry[], NameInvestigatorRefusal> {
  const { member } = form
  if (member === undefined || !isHereOn(member, dateAt(calendar, now)))
    return refuse({ because: 'not-here' })
  if (staffAmong(peopleIn(entries)).includes(member.id)) return refuse({ because: 'has-a-role' })
  if (!form['no-connection']) return refuse({ because: 'connected' })
  if (investigatorIn(entries)?.staff === member.id) return refuse({ because: 'named-already' })
  return accept([investigatorNamed.make({ facts: { staff: member.id, 'no-connection': true } })])
}
