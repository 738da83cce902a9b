import { z } from 'zod'
import { codes, dayUntil, neededText, oneOf, withDay } from '#modules/investigations/form-fields.ts'
import { rolesHelped } from './support.ts'

/** What is offered, and in which words. */
export function offerSupportForm(today: Temporal.PlainDate) {
  return withDay(
    z.object({
      role: oneOf(rolesHelped),
      supports: codes,
      what: neededText,
      happened: dayUntil(today),
    }),
  )
}
export type OfferSupportForm = z.infer<ReturnType<typeof offerSupportForm>>
