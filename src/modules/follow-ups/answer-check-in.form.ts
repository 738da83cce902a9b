import { z } from 'zod'
import { dayUntil, neededText, oneOf, text, withDate, yesOrNo } from '#values/fields.ts'

/** Has it stopped, do you feel safe, and what they said. Who was there is needed where they were not alone. */
export function answerCheckInForm(today: Temporal.PlainDate) {
  return withDate(
    'happened',
    z
      .object({
        way: oneOf(['face-to-face', 'telephone']),
        stopped: oneOf(['stopped', 'less', 'same', 'worse', 'moved']),
        safe: oneOf(['yes', 'not-sure', 'no']),
        private: yesOrNo,
        'who-was-present': text,
        'what-they-said': neededText,
        'what-they-need': text,
        'what-the-other-needs': text,
        happened: dayUntil(today),
      })
      .refine((form) => form.private || form['who-was-present'] !== undefined, {
        path: ['who-was-present'],
        message: 'missing',
      }),
  )
}
export type AnswerCheckInForm = z.infer<ReturnType<typeof answerCheckInForm>>
