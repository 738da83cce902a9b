import { z } from 'zod'
import {
  code,
  dayUntil,
  neededText,
  oneOf,
  text,
  withDay,
  yesOrNo,
} from '#modules/investigations/form-fields.ts'
import { rolesHelped } from './support.ts'

/** What is changed to keep people safe. `what-they-asked`: it was the one who was hurt who asked for it, in these words. */
export function takeMeasureForm(today: Temporal.PlainDate) {
  return withDay(
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
