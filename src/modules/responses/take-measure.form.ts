import { z } from 'zod'
import { code, dayUntil, neededText, oneOf, text, withDate, yesOrNo } from '#values/fields.ts'
import { rolesHelped } from './support.ts'

/** What is changed to keep people safe. `what-they-asked`: it was the one who was hurt who asked for it, in these words. */
export function takeMeasureForm(today: Temporal.PlainDate) {
  return withDate(
    'happened',
    z.object({
      role: oneOf(rolesHelped),
      measure: code,
      what: neededText,
      'what-they-asked': text,
      'takes-sport': yesOrNo,
      'why-sport': text,
      happened: dayUntil(today),
    }),
  )
}
export type TakeMeasureForm = z.infer<ReturnType<typeof takeMeasureForm>>
