import { effective } from '#modules/record/correction.ts'
import type { Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import type { Id } from '#values/id.ts'
import type { rolesInCase } from './case.entry.ts'
import {
  identificationUndone,
  type kindsOfPerson,
  personIdentified,
  personNamed,
  personTakenOut,
} from './person.entry.ts'

export type RoleInCase = (typeof rolesInCase)[number]
export type KindOfPerson = (typeof kindsOfPerson)[number]

/** Somebody in a role. Who both hurt and was hurt stands here twice, as one party. */
export type PersonInCase = {
  party: Id<'Party'>
  role: RoleInCase
  /** As it was said; undefined if nobody said one, or once it was destroyed. */
  name: string | undefined
  kind: KindOfPerson
  year: string | undefined
  send: boolean | undefined
  /** Who on the roster this is, once a person has said so and how they know. */
  identified: Identified | undefined
}
export type Identified = { student: Id<'Student'> } | { staff: Id<'Staff'> }

/** Everybody who has a role, in the order in which they were named. Who was taken out is gone (care rule 10). */
export function peopleIn(entries: readonly Entry[]): PersonInCase[] {
  const parties = new Map<string, Party>()
  for (const entry of effective(entries)) {
    for (const named of personNamed.in([entry])) {
      const before = parties.get(named.facts.party)
      parties.set(named.facts.party, {
        roles: [...new Set([...(before?.roles ?? []), named.facts.role])],
        name: wordsIn(named, 'name') ?? before?.name,
        kind: named.facts.person,
        year: named.facts.year,
        send: named.facts.send,
        identified: before?.identified,
      })
    }
    for (const { facts, words } of personIdentified.in([entry])) {
      const party = parties.get(facts.party)
      const id = wordsIn({ words }, 'person')
      if (party !== undefined)
        party.identified = id === undefined ? undefined : asKnown(facts.is, id)
    }
    for (const { facts } of identificationUndone.in([entry])) {
      const party = parties.get(facts.party)
      if (party !== undefined) party.identified = undefined
    }
    for (const { facts } of personTakenOut.in([entry])) parties.delete(facts.party)
  }
  return [...parties].flatMap(([party, { roles, ...person }]) =>
    roles.map((role) => ({ party: party as Id<'Party'>, role, ...person })),
  )
}

/** Whoever was hurt. */
export function targetsIn(entries: readonly Entry[]): PersonInCase[] {
  return peopleIn(entries).filter(({ role }) => role === 'target')
}

/** Of whom it is said that they did it. */
export function allegedIn(entries: readonly Entry[]): PersonInCase[] {
  return peopleIn(entries).filter(({ role }) => role === 'alleged')
}

/** Whoever saw or heard it. */
export function witnessesIn(entries: readonly Entry[]): PersonInCase[] {
  return peopleIn(entries).filter(({ role }) => role === 'witness')
}

/** The members of staff who have a role themselves, whichever it is. They never see it (care rule 14). */
export function staffAmong(people: readonly PersonInCase[]): Id<'Staff'>[] {
  return people.flatMap(({ identified }) =>
    identified !== undefined && 'staff' in identified ? [identified.staff] : [],
  )
}

type Party = Omit<PersonInCase, 'party' | 'role'> & { roles: RoleInCase[] }

function asKnown(is: 'student' | 'staff', id: string): Identified {
  return is === 'student' ? { student: id as Id<'Student'> } : { staff: id as Id<'Staff'> }
}
