import { z } from 'zod'
import { codes, date, neededCodes, neededText, oneOf, withDate } from '#values/fields.ts'

const answers = ['yes', 'no', 'not-sure'] as const

/** What was done on the spot, is the child all right, and the day of the one check. `safe`: on the way home and tonight. */
export const sortLightlyForm = withDate(
  'check-on',
  z.object({
    'what-i-did': neededText,
    'all-right': oneOf(answers),
    safe: z.enum(answers).optional().catch(undefined),
    types: neededCodes,
    grounds: codes,
    'check-on': date,
  }),
)
export type SortLightlyForm = z.infer<typeof sortLightlyForm>

/** The one check afterwards. */
export const checkLightlyForm = z.object({
  'all-right': oneOf(answers),
  'what-was-said': neededText,
})
export type CheckLightlyForm = z.infer<typeof checkLightlyForm>
