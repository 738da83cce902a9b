import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { returnWordsCancelled } from './report.entry.ts'
import { returnWordsIn } from './return-words-of-report.ts'
import type { CancelReturnWordsForm } from './return-words.form.ts'

export type CancelReturnWordsRefusal = { because: 'no-words' | 'cancelled' }

/** The return words lead nowhere any more: lost, found by somebody, or not wanted (care rule 5). */
export function cancelReturnWords(
  entries: readonly Entry[],
  { why }: CancelReturnWordsForm,
): Result<readonly NewEntry[], CancelReturnWordsRefusal> {
  const words = returnWordsIn(entries)
  if (words === undefined) return refuse({ because: 'no-words' })
  if (words.cancelled !== undefined) return refuse({ because: 'cancelled' })
  return accept([returnWordsCancelled.make({ facts: { why } })])
}
