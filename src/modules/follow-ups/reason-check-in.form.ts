import { z } from 'zod'
import { code, dayUntil, neededText, text, withDate } from '#values/fields.ts'

/** Why they were not asked, and what staff saw instead. */
export function reasonCheckInForm(today: Temporal.PlainDate) {
  return withDate(
    'happened',
    z.object({
      why: code,
      reasons: neededText,
      'what-staff-saw': text,
      happened: dayUntil(today),
    }),
  )
}
export type ReasonCheckInForm = z.infer<ReturnType<typeof reasonCheckInForm>>
