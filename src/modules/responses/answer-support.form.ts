import { z } from 'zod'
import { dayUntil, neededText, oneOf, withDate } from '#values/fields.ts'
import { rolesHelped } from './support.ts'

/** “Yes please” or “no thank you”, and what they said. */
export function answerSupportForm(today: Temporal.PlainDate) {
  return withDate(
    'happened',
    z.object({
      role: oneOf(rolesHelped),
      answer: oneOf(['yes-please', 'no-thank-you']),
      'what-they-said': neededText,
      happened: dayUntil(today),
    }),
  )
}
export type AnswerSupportForm = z.infer<ReturnType<typeof answerSupportForm>>
