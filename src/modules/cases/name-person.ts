import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { isUncorroborated } from './anonymous.ts'
import { mentionedIn } from './mentioned.ts'
import { peopleIn } from './people.ts'
import type { NamePersonForm } from './people.form.ts'
import { personNamed } from './person.entry.ts'

export type NamePersonRefusal = {
  because: 'nothing-bears-it-out' | 'has-that-role' | 'not-spoken-of'
}

/** Somebody has a role in the case. Nobody is alleged on reports without a name alone (care rule 9). */
export function namePerson(
  entries: readonly Entry[],
  form: NamePersonForm,
  moment: Pick<PolicyMoment, 'newId'>,
): Result<readonly NewEntry[], NamePersonRefusal> {
  const { role, name, person } = form
  const known = form['same-as']
  const here = peopleIn(entries).filter(({ party }) => party === known)
  const spokenOf = mentionedIn(entries).find(({ party }) => party === known)
  if (role === 'alleged' && isUncorroborated(entries))
    return refuse({ because: 'nothing-bears-it-out' })
  if (known !== undefined && here.length === 0 && spokenOf === undefined)
    return refuse({ because: 'not-spoken-of' })
  if (here.some((one) => one.role === role)) return refuse({ because: 'has-that-role' })
  const party = known ?? moment.newId<'Party'>()
  const before = here[0]
  const said = name || (before === undefined ? spokenOf?.said : undefined)
  return accept([
    personNamed.make({
      about: [party],
      facts: {
        party,
        role,
        person: before?.kind ?? person,
        ...(before?.year !== undefined && { year: before.year }),
        ...(before?.send !== undefined && { send: before.send }),
      },
      words: said === undefined ? [] : [{ part: 'name', text: said, about: party }],
    }),
  ])
}
