import { z } from 'zod'
import { rolesHeard } from './accounts.ts'
import { party } from './party.form.ts'
import { dayUntil, neededText, oneOf, text, withDate, yesOrNo } from '#values/fields.ts'

export const whoWasThere = ['nobody-else', 'support', 'somebody-named'] as const

/** What one person said, when they were heard alone. */
export function takeAccountForm(today: Temporal.PlainDate) {
  return withDate(
    'happened',
    z
      .object({
        party,
        role: oneOf(rolesHeard),
        account: neededText,
        'who-was-there': oneOf(whoWasThere),
        'support-person': text,
        adjusted: yesOrNo,
        adjustments: text,
        where: text,
        happened: dayUntil(today),
      })
      .check(({ value, issues }) => {
        if (value['who-was-there'] === 'support' && value['support-person'] === undefined)
          issues.push(missing('support-person', value))
        if (value.adjusted && value.adjustments === undefined)
          issues.push(missing('adjustments', value))
      }),
  )
}
export type TakeAccountForm = z.infer<ReturnType<typeof takeAccountForm>>

function missing(field: string, input: unknown) {
  return { code: 'custom' as const, path: [field], message: 'missing', input }
}
