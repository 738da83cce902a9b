import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import type { ReasonsForm } from './people.form.ts'
import { peopleIn } from './people.ts'
import { personTakenOut } from './person.entry.ts'

export type TakePersonOutRefusal = { because: 'has-no-role' }

/** Somebody was named by mistake: they have no role any more, in any of their roles (care rule 10). */
export function takePersonOut(
  entries: readonly Entry[],
  form: ReasonsForm & { party: Id<'Party'> },
): Result<readonly NewEntry[], TakePersonOutRefusal> {
  const { party, reasons } = form
  if (!peopleIn(entries).some((person) => person.party === party))
    return refuse({ because: 'has-no-role' })
  return accept([
    personTakenOut.make({
      facts: { party },
      words: [{ part: 'reasons', text: reasons, about: party }],
    }),
  ])
}
