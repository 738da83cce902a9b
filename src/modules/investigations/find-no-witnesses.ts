import { witnessesIn } from '#modules/cases/people.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import type { FindNoWitnessesForm } from './find-no-witnesses.form.ts'
import { noWitnessesFound } from './investigation.entry.ts'

export type FindNoWitnessesRefusal = { because: 'witness-named'; clause: '4' }

/** Somebody looked for witnesses and there were none (R4.12). Not while one is named: then they are heard, or excused. */
export function findNoWitnesses(
  entries: readonly Entry[],
  form: FindNoWitnessesForm,
): Result<readonly NewEntry[], FindNoWitnessesRefusal> {
  if (witnessesIn(entries).length > 0) return refuse({ because: 'witness-named', clause: '4' })
  return accept([
    noWitnessesFound.make({
      facts: {},
      words: [{ part: 'who-looked', text: form['who-looked'] }],
    }),
  ])
}
