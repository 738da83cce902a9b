import { targetsIn } from '#modules/cases/people.ts'
import type { Entry } from '#modules/record/entry.ts'

/** Why sport may not be taken away by something that is done about this person. */
export type SportRefusal = 'sport-of-target' | 'sport-without-reason'

/**
 * Sport is never taken from somebody who was hurt, whatever else they are in the case, and from nobody without a reason of
 * its own: it is not the default (care rule 3). Undefined if nothing speaks against it.
 */
export function whyNotSport(
  entries: readonly Entry[],
  party: string,
  form: { 'takes-sport': boolean; 'why-sport'?: string | undefined },
): SportRefusal | undefined {
  if (!form['takes-sport']) return undefined
  if (targetsIn(entries).some((target) => target.party === party)) return 'sport-of-target'
  return form['why-sport'] === undefined ? 'sport-without-reason' : undefined
}
