import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, type Accepted } from '#values/result.ts'
import type { CorroborateForm } from './people.form.ts'
import { corroborated } from './person.entry.ts'

/** Something from elsewhere bears out what was told without a name (care rule 9). It is never refused. */
export function corroborate(
  _entries: readonly Entry[],
  form: CorroborateForm,
): Accepted<readonly NewEntry[]> {
  return accept([
    corroborated.make({
      facts: {},
      words: [{ part: 'what-from-where', text: form['what-from-where'] }],
    }),
  ])
}
