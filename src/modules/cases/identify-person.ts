import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { isUncorroborated } from './anonymous.ts'
import { investigatorIn } from './investigator.ts'
import { type Identified, peopleIn } from './people.ts'
import type { IdentifyPersonForm } from './people.form.ts'
import { personIdentified, personNamed } from './person.entry.ts'

/** Whom the roster has under that id, with what statistics need of a student. */
export type OnRoster = Identified & { year?: string | undefined; send?: boolean | undefined }

export type IdentifyPersonRefusal = {
  because:
    | 'has-no-role'
    | 'not-on-roster'
    | 'identified-already'
    | 'is-somebody-else-here'
    | 'looks-into-it'
    | 'nothing-bears-it-out'
}

/** We know which student or member of staff this is, and how. Nobody is chosen for us beforehand (care rule 10). */
export function identifyPerson(
  entries: readonly Entry[],
  form: Omit<IdentifyPersonForm, 'person'> & { party: Id<'Party'>; person: OnRoster | undefined },
): Result<readonly NewEntry[], IdentifyPersonRefusal> {
  const { party, person } = form
  const people = peopleIn(entries)
  const own = people.filter((one) => one.party === party)
  if (own[0] === undefined) return refuse({ because: 'has-no-role' })
  if (own[0].identified !== undefined) return refuse({ because: 'identified-already' })
  if (person === undefined) return refuse({ because: 'not-on-roster' })
  if (own.some(({ role }) => role === 'alleged') && isUncorroborated(entries))
    return refuse({ because: 'nothing-bears-it-out' })
  if (people.some(({ identified }) => identified && idOf(identified) === idOf(person)))
    return refuse({ because: 'is-somebody-else-here' })
  if (investigatorIn(entries)?.staff === idOf(person)) return refuse({ because: 'looks-into-it' })
  const is = 'student' in person ? 'student' : 'staff'
  return accept([
    personIdentified.make({
      facts: { party, is, basis: form.basis },
      words: [
        { part: 'person', text: idOf(person), about: party },
        { part: 'how-we-know', text: form['how-we-know'], about: party },
      ],
    }),
    ...own.map(({ role }) =>
      personNamed.make({
        about: [party],
        facts: {
          party,
          role,
          person: is,
          ...(person.year !== undefined && { year: person.year }),
          ...(person.send !== undefined && { send: person.send }),
        },
      }),
    ),
  ])
}

function idOf(person: Identified): string {
  return 'student' in person ? person.student : person.staff
}
