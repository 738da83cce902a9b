import { z } from 'zod'
import { oneOf, textOrEmpty, neededText } from '#values/fields.ts'

/** How does each get home, with whom, and is it safe? What was changed is needed unless everybody is safe. */
export const tonightForm = z
  .object({
    safe: oneOf(['yes', 'no', 'not-sure']),
    'how-home': neededText,
    'what-we-changed': textOrEmpty,
  })
  .refine((form) => form.safe === 'yes' || form['what-we-changed'] !== '', {
    path: ['what-we-changed'],
    message: 'missing',
  })
export type TonightForm = z.infer<typeof tonightForm>
