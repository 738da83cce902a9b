import { z } from 'zod'
import { code, oneOf, text } from '#values/fields.ts'

/** Why it is closed; and if they could not answer as the policy asks, why not. */
export const closeCaseForm = z
  .object({ why: code, 'without-answer': oneOf(['no', 'yes']), reasons: text })
  .refine((form) => form['without-answer'] === 'no' || form.reasons !== undefined, {
    path: ['reasons'],
    message: 'missing',
  })
export type CloseCaseForm = z.infer<typeof closeCaseForm>
