import { codesOn } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { imageOfChild } from './evidence.ts'
import type { Judging } from './in-the-way.ts'
import { evidenceListed } from './investigation.entry.ts'
import type { ListEvidenceForm } from './list-evidence.form.ts'

export type ListEvidenceRefusal =
  | { because: 'unknown-code'; clause: '4' }
  | { because: 'copied-image'; clause: '7' }

/** Something that shows what happened was seen (R4.9). An image of a child is described, “seen on X”, and never copied (care rule 8, R7.7). */
export function listEvidence(
  _entries: readonly Entry[],
  form: ListEvidenceForm,
  { policy, calendar, now }: Judging,
): Result<readonly NewEntry[], ListEvidenceRefusal> {
  const sorts = codesOn(policy, 'evidence', dateAt(calendar, now))
  if (!sorts.some(({ code }) => code === form.sort))
    return refuse({ because: 'unknown-code', clause: '4' })
  if (form.sort === imageOfChild && form.copied)
    return refuse({ because: 'copied-image', clause: '7' })
  return accept([
    evidenceListed.make({
      happened: form.happened,
      facts: { sort: form.sort, copied: form.copied },
      words: [{ part: 'what', text: form.what }],
    }),
  ])
}
