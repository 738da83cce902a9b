import { entryKind, fact } from '#modules/record/kind.ts'
import { rolesInCase } from './case.entry.ts'

export const kindsOfPerson = [
  'student',
  'staff',
  'parent-or-carer',
  'not-on-roll',
  'not-sure',
] as const

/** How we know who somebody is. */
export const bases = ['said-so', 'seen', 'known-to-staff', 'account', 'other'] as const

/** A person has a role in the case (or in a report on the light road). What statistics need is copied here. */
export const personNamed = entryKind('person-named', {
  facts: {
    party: fact.reference(),
    role: fact.oneOf(rolesInCase),
    person: fact.oneOf(kindsOfPerson),
    year: fact.code().optional(),
    send: fact.yes().optional(),
  },
  words: ['name'],
})

/** Named by mistake: the person has no role in the case any more. */
export const personTakenOut = entryKind('person-taken-out', {
  facts: { party: fact.reference() },
  words: ['reasons'],
})

/** We know which person on the roster this is, and how. The `person` part is their id and can be destroyed. */
export const personIdentified = entryKind('person-identified', {
  facts: {
    party: fact.reference(),
    /** On which roster: of students, or of staff. */
    is: fact.oneOf(['student', 'staff']),
    basis: fact.oneOf(bases),
  },
  words: ['person', 'how-we-know'],
})

/** It was not them. The link goes, and the words about them may be destroyed. */
export const identificationUndone = entryKind('identification-undone', {
  facts: { party: fact.reference() },
  words: ['reasons'],
})

/** Something from elsewhere bears out a report made without a name. Until then such a report makes nobody alleged. */
export const corroborated = entryKind('corroborated', { facts: {}, words: ['what-from-where'] })
