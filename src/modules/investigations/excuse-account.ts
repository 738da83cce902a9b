import { codesOn } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { accountsIn, findToHear } from './accounts.ts'
import type { ExcuseAccountForm } from './excuse-account.form.ts'
import type { Judging } from './in-the-way.ts'
import { accountExcused } from './investigation.entry.ts'

export type ExcuseAccountRefusal = {
  because: 'not-in-case' | 'unknown-code' | 'heard-already'
  clause: '4'
}

/** Somebody was not heard, and why. It may be said during a safeguarding hold too: that may be the reason. */
export function excuseAccount(
  entries: readonly Entry[],
  form: ExcuseAccountForm,
  { policy, calendar, now }: Judging,
): Result<readonly NewEntry[], ExcuseAccountRefusal> {
  const person = findToHear(entries, form.party, form.role)
  if (person === undefined) return refuse({ because: 'not-in-case', clause: '4' })
  const heard = accountsIn(entries).some(
    ({ party, role }) => party === person.party && role === person.role,
  )
  if (heard) return refuse({ because: 'heard-already', clause: '4' })
  const reasons = codesOn(policy, 'account-reasons', dateAt(calendar, now))
  if (!reasons.some(({ code }) => code === form.why))
    return refuse({ because: 'unknown-code', clause: '4' })
  return accept([
    accountExcused.make({
      about: [person.party],
      facts: { party: person.party, role: person.role, why: form.why },
      words: [{ part: 'reasons', text: form.reasons, about: person.party }],
    }),
  ])
}
