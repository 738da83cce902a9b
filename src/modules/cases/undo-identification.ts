import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import type { ReasonsForm } from './people.form.ts'
import { peopleIn } from './people.ts'
import { identificationUndone, personNamed } from './person.entry.ts'

export type UndoIdentificationRefusal = { because: 'has-no-role' | 'not-identified' }

/** It was not them: the link goes, what was coded from the roster counts no longer, and we are not sure again (care rule 10). */
export function undoIdentification(
  entries: readonly Entry[],
  form: ReasonsForm & { party: Id<'Party'> },
): Result<readonly NewEntry[], UndoIdentificationRefusal> {
  const { party, reasons } = form
  const own = peopleIn(entries).filter((person) => person.party === party)
  if (own[0] === undefined) return refuse({ because: 'has-no-role' })
  if (own[0].identified === undefined) return refuse({ because: 'not-identified' })
  return accept([
    identificationUndone.make({
      facts: { party },
      words: [{ part: 'reasons', text: reasons, about: party }],
    }),
    ...own.map(({ role }) =>
      personNamed.make({ about: [party], facts: { party, role, person: 'not-sure' } }),
    ),
  ])
}
