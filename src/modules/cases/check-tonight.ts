import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, type Accepted } from '#values/result.ts'
import type { TonightForm } from './tonight.form.ts'
import { tonightChecked } from './triage.entry.ts'

/** Somebody asked how each gets home and whether tonight is safe, before anything else (R4.4, care rule 3). It can be asked again. */
export function checkTonight(
  _entries: readonly Entry[],
  form: TonightForm,
): Accepted<readonly NewEntry[]> {
  const changed = form['what-we-changed']
  return accept([
    tonightChecked.make({
      facts: { safe: form.safe },
      words: [
        { part: 'how-home', text: form['how-home'] },
        ...(changed === '' ? [] : [{ part: 'what-we-changed' as const, text: changed }]),
      ],
    }),
  ])
}
