import { z } from 'zod'
import { neededCodes, dayUntil, neededText, oneOf, withDate } from '#values/fields.ts'
import { rolesHelped } from './support.ts'

/** What is offered, and in which words. */
export function offerSupportForm(today: Temporal.PlainDate) {
  return withDate(
    'happened',
    z.object({
      role: oneOf(rolesHelped),
      supports: neededCodes,
      what: neededText,
      happened: dayUntil(today),
    }),
  )
}
export type OfferSupportForm = z.infer<ReturnType<typeof offerSupportForm>>
