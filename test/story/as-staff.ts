import { personNamed } from '#modules/cases/person.entry.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import { newId } from '#platform/new-id.ts'
import type { Id } from '#values/id.ts'
import { onCase, staff } from './step.ts'
import { calendar, idOf, moment, policy, type Step, type When } from './story.ts'

/** The moment in which a member of staff acts in a story. */
export function asStaff(when: When, by: Id<'Staff'> = staff): PolicyMoment {
  return {
    policy,
    policyVersion: idOf<'Stream'>('policy'),
    calendar,
    provision: idOf<'Provision'>('river'),
    actor: { staff: by },
    now: moment(when),
    newId,
  }
}

type Role = 'target' | 'alleged' | 'witness' | 'supporter'
type Person = 'student' | 'staff' | 'parent-or-carer' | 'not-on-roll' | 'not-sure'

/** Somebody is named, with the name as it was said. */
export function called(
  when: When,
  name: string,
  party: Id<'Party'>,
  role: Role,
  person: Person = 'student',
): Step {
  const words = [{ part: 'name' as const, text: name, about: party }]
  return onCase(when, personNamed.make({ about: [party], facts: { party, role, person }, words }))
}
