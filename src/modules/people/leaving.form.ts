import { z } from 'zod'
import { dateOrNone, withDate } from '#values/fields.ts'
import { version } from './fields.form.ts'

/** The last day here, or that they are back. */
export const leavingForm = withDate(
  'on',
  z.object({ on: dateOrNone, back: z.string().optional(), version }),
)
  .refine((form) => form.back === 'yes' || form.on !== undefined, {
    path: ['on'],
    message: 'missing',
  })
  .transform((form) => ({
    on: form.back === 'yes' ? undefined : form.on,
    version: form.version,
  }))
