import { z } from 'zod'
import { code, dayUntil, neededText, oneOf, text, withDate, yesOrNo } from '#values/fields.ts'
import { deciders } from './actions.ts'

/** A step of the ladder, what it is here, and why. Who decided is asked of what is not ours to decide. */
export function takeActionForm(today: Temporal.PlainDate) {
  return withDate(
    'happened',
    z.object({
      step: code,
      what: neededText,
      reasons: neededText,
      'decided-by': oneOf(deciders),
      'who-decided': text,
      'takes-sport': yesOrNo,
      'why-sport': text,
      happened: dayUntil(today),
    }),
  )
}
export type TakeActionForm = z.infer<ReturnType<typeof takeActionForm>>
