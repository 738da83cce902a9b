import { peopleIn } from '#modules/cases/people.ts'
import { findingsOf } from '#modules/investigations/findings.ts'
import type { Judging } from '#modules/investigations/in-the-way.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { measureTaken } from './response.entry.ts'
import { type SportRefusal, whyNotSport } from './sport.ts'
import type { TakeMeasureForm } from './take-measure.form.ts'

export type TakeMeasureRefusal = {
  because: 'not-in-case' | 'unknown-code' | 'moves-target' | SportRefusal
  clause: '4'
}

/**
 * Something is changed to keep people safe. Before there is a finding it moves the alleged side, and the one who was hurt
 * only if they asked for it themselves (care rule 3). A safeguarding hold does not stop it.
 */
export function takeMeasure(
  entries: readonly Entry[],
  form: TakeMeasureForm,
  { policy, calendar, now }: Judging,
  party: Id<'Party'>,
): Result<readonly NewEntry[], TakeMeasureRefusal> {
  const { role, measure } = form
  const no = (because: TakeMeasureRefusal['because']) => refuse({ because, clause: '4' as const })
  if (!peopleIn(entries).some((person) => person.party === party && person.role === role))
    return no('not-in-case')
  const listed = codesOn(policy, 'measures', dateAt(calendar, now))
  if (!listed.some(({ code }) => code === measure)) return no('unknown-code')
  const asked = role === 'target' ? form['what-they-asked'] : undefined
  if (role === 'target' && asked === undefined && findingsOf(entries).length === 0)
    return no('moves-target')
  const sport = whyNotSport(entries, party, form)
  if (sport !== undefined) return no(sport)
  const parts = [
    { part: 'what', text: form.what },
    { part: 'what-they-asked', text: asked },
    { part: 'why-sport', text: form['takes-sport'] ? form['why-sport'] : undefined },
  ] as const
  return accept([
    measureTaken.make({
      happened: form.happened,
      about: [party],
      facts: { party, role, measure, 'takes-sport': form['takes-sport'] },
      words: parts.flatMap(({ part, text }) =>
        text === undefined ? [] : [{ part, text, about: party }],
      ),
    }),
  ])
}
