import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import type { CheckLightlyForm } from './light-road.form.ts'
import { lightlyChecked } from './triage.entry.ts'
import { lightRoadIn } from './triage.ts'

export type CheckLightlyRefusal = { because: 'not-sorted' | 'checked-already' }

/** The one check of the light road: are they all right (R4.23c)? If not, somebody decides again. */
export function checkLightly(
  entries: readonly Entry[],
  form: CheckLightlyForm,
): Result<readonly NewEntry[], CheckLightlyRefusal> {
  const light = lightRoadIn(entries)
  if (light === undefined) return refuse({ because: 'not-sorted' })
  if (light.check !== undefined) return refuse({ because: 'checked-already' })
  return accept([
    lightlyChecked.make({
      facts: { 'all-right': form['all-right'] },
      words: [{ part: 'what-was-said', text: form['what-was-said'] }],
    }),
  ])
}
