import { peopleIn, type PersonInCase } from '#modules/cases/people.ts'
import type { Entry } from '#modules/record/entry.ts'
import { type RoleHelped, rolesHelped } from './support.ts'

/** Somebody who was hurt or is said to have done it, as one of the two. */
export type PersonHelped = PersonInCase & { role: RoleHelped }

/** That person, in the role that is asked for; without one, as who was hurt before as who did it. */
export function findHelped(
  entries: readonly Entry[],
  party: string,
  role: string,
): PersonHelped | undefined {
  const wanted = role === '' ? rolesHelped : rolesHelped.filter((one) => one === role)
  const people = peopleIn(entries).filter((person) => person.party === party)
  return wanted
    .map((one) => people.find((person): person is PersonHelped => person.role === one))
    .find((person) => person !== undefined)
}
