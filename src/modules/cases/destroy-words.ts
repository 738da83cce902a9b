import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { wordsDestroyed } from '#modules/record/words-destroyed.entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import type { ReasonsForm } from './people.form.ts'
import { peopleIn } from './people.ts'
import { wordsAbout } from './words-about.ts'

export type DestroyWordsRefusal = { because: 'nothing-said' | 'still-identified' }

/** The words about one person are destroyed for good, and nothing else (care rule 10). First the link to them must be gone. */
export function destroyWords(
  entries: readonly Entry[],
  form: ReasonsForm & { party: Id<'Party'> },
): Result<readonly NewEntry[], DestroyWordsRefusal> {
  const { party, reasons } = form
  if (peopleIn(entries).some((one) => one.party === party && one.identified !== undefined))
    return refuse({ because: 'still-identified' })
  if (wordsAbout(entries, party).length === 0) return refuse({ because: 'nothing-said' })
  // Said about nobody in particular: the reasons must outlive what they explain.
  return accept([
    wordsDestroyed.make({ facts: { party }, words: [{ part: 'reasons', text: reasons }] }),
  ])
}
