import { peopleIn } from '#modules/cases/people.ts'
import type { Judging } from '#modules/investigations/in-the-way.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import type { OfferSupportForm } from './offer-support.form.ts'
import { supportOffered } from './response.entry.ts'

export type OfferSupportRefusal = { because: 'not-in-case' | 'unknown-code'; clause: '4' }

/**
 * Help for whoever was hurt, on the day and whatever is found (R4.15), and for whoever did it (R4.22). Nothing stops it, not
 * even a safeguarding hold.
 */
export function offerSupport(
  entries: readonly Entry[],
  form: OfferSupportForm,
  { policy, calendar, now }: Judging,
  party: Id<'Party'>,
): Result<readonly NewEntry[], OfferSupportRefusal> {
  const { role, supports } = form
  if (!peopleIn(entries).some((person) => person.party === party && person.role === role))
    return refuse({ because: 'not-in-case', clause: '4' })
  const listed = new Set(codesOn(policy, 'supports', dateAt(calendar, now)).map(({ code }) => code))
  if (!supports.every((support) => listed.has(support)))
    return refuse({ because: 'unknown-code', clause: '4' })
  return accept([
    supportOffered.make({
      happened: form.happened,
      about: [party],
      facts: { party, role, supports },
      words: [{ part: 'what', text: form.what, about: party }],
    }),
  ])
}
