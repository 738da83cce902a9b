import { holdIn } from '#modules/cases/hold.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { findToHear, type RoleHeard } from './accounts.ts'
import { isForTheHead } from './adult-here.ts'
import type { Judging } from './in-the-way.ts'
import { accountTaken } from './investigation.entry.ts'
import type { TakeAccountForm } from './take-account.form.ts'

export type TakeAccountRefusal =
  | { because: 'hold'; clause: '7' }
  | { because: 'not-in-case' | 'adult-here' | 'not-alone'; clause: '4' }

/** Somebody was heard, alone, in their own words (R4.10 to R4.12). Each by themselves, whoever they are (care rule 11). */
export function takeAccount(
  entries: readonly Entry[],
  form: TakeAccountForm,
  moment: Judging,
): Result<readonly NewEntry[], TakeAccountRefusal> {
  const refusal = whyNotHear(entries, form, moment)
  if (refusal !== undefined) return refuse(refusal)
  if (form['who-was-there'] === 'somebody-named')
    return refuse({ because: 'not-alone', clause: '4' })
  const person = findToHear(entries, form.party, form.role)
  if (person === undefined) return refuse({ because: 'not-in-case', clause: '4' })
  const withSupport = form['who-was-there'] === 'support'
  const parts = [
    { part: 'account', text: form.account },
    { part: 'where', text: form.where },
    { part: 'support-person', text: withSupport ? form['support-person'] : undefined },
    { part: 'adjustments', text: form.adjusted ? form.adjustments : undefined },
  ] as const
  return accept([
    accountTaken.make({
      happened: form.happened,
      about: [person.party],
      facts: {
        party: person.party,
        role: person.role,
        'support-present': withSupport,
        adjusted: form.adjusted,
      },
      words: parts.flatMap(({ part, text }) =>
        text === undefined ? [] : [{ part, text, about: person.party }],
      ),
    }),
  ])
}

/**
 * Why this person is not to be heard at all: a safeguarding hold (what was heard on a day before it may still be written
 * down, care rule 13), or a concern about an adult here, which has a road of its own (care rule 14). Undefined if nothing
 * speaks against it. `happened` is an ISO date; without one, now.
 */
export function whyNotHear(
  entries: readonly Entry[],
  heard: { party: string; role: RoleHeard; happened?: string },
  { calendar, now }: Pick<Judging, 'calendar' | 'now'>,
): TakeAccountRefusal | undefined {
  const hold = holdIn(entries)
  const day = heard.happened ?? dateAt(calendar, now).toString()
  if (hold !== undefined && day >= dateAt(calendar, hold.since).toString())
    return { because: 'hold', clause: '7' }
  const person = findToHear(entries, heard.party, heard.role)
  if (person === undefined) return { because: 'not-in-case', clause: '4' }
  return isForTheHead(entries, person) ? { because: 'adult-here', clause: '4' } : undefined
}
