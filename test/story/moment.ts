import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Id, Named } from '#values/id.ts'
import { calendar, idOf, moment, policy, type When } from './story.ts'

/** The moment in which a deed of a story is done, by Jo of staff. Ids are made in order: `made(0)`, `made(1)` … */
export function momentAt(when: When): PolicyMoment {
  let count = 0
  return {
    policy,
    policyVersion: idOf<'Stream'>('policy'),
    calendar,
    provision: idOf<'Provision'>('river'),
    actor: { staff: idOf<'Staff'>('jo') },
    now: moment(when),
    newId: () => made(count++),
  }
}

/** The nth id that a deed made, from 0. */
export function made<Name extends Named>(nth: number): Id<Name> {
  return `0190a000-0000-7000-8000-${String(nth).padStart(12, '0')}` as Id<Name>
}
