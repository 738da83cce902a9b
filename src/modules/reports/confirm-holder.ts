import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { returnWordsConfirmed } from './report.entry.ts'
import { partiesToldOf, returnWordsIn } from './return-words-of-report.ts'
import type { ConfirmHolderForm } from './return-words.form.ts'

export type ConfirmHolderRefusal = { because: 'no-words' | 'cancelled' }

/** A person asked face to face who holds the return words. Only then do they carry check-ins (care rule 1). */
export function confirmHolder(
  entries: readonly Entry[],
  { holder }: Pick<ConfirmHolderForm, 'holder'>,
  moment: PolicyMoment,
): Result<readonly NewEntry[], ConfirmHolderRefusal> {
  const words = returnWordsIn(entries)
  if (words === undefined) return refuse({ because: 'no-words' })
  if (words.cancelled !== undefined) return refuse({ because: 'cancelled' })
  // Who gave no word about themselves has no party yet.
  const party = partiesToldOf(entries)[holder] ?? moment.newId<'Party'>()
  return accept([returnWordsConfirmed.make({ about: [party], facts: { party } })])
}
