import { z } from 'zod'
import { dayUntil, neededText, oneOf, withDay } from '#modules/investigations/form-fields.ts'
import { rolesHelped } from './support.ts'

/** “Yes please” or “no thank you”, and what they said. */
export function answerSupportForm(today: Temporal.PlainDate) {
  return withDay(
    z.object({
      role: oneOf(rolesHelped),
      answer: oneOf(['yes-please', 'no-thank-you']),
      'what-they-said': neededText,
      happened: dayUntil(today),
    }),
  )
}
export type AnswerSupportForm = z.infer<ReturnType<typeof answerSupportForm>>
