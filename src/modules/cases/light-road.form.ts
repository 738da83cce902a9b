import { z } from 'zod'
import { type DateGiven, readDateGiven } from '#values/date-given.ts'
import type { Sent } from '#values/sent.ts'
import { choiceOf, neededText } from './case-fields.form.ts'
import { codes } from './decide-triage.form.ts'

const answers = ['yes', 'no', 'not-sure'] as const

/** What was done on the spot, is the child all right, and the day of the one check. `safe`: on the way home and tonight. */
export const sortLightlyForm = z.preprocess(
  (sent) => ({ ...(sent as Sent), 'check-on': readDateGiven(sent as Sent, 'check-on') }),
  z.object({
    'what-i-did': neededText,
    'all-right': choiceOf(answers),
    safe: z.enum(answers).optional().catch(undefined),
    types: codes.refine((types) => types.length > 0, 'missing'),
    grounds: codes,
    'check-on': z.custom<DateGiven>().transform((given, context) => {
      if (typeof given !== 'string') return given
      context.addIssue({ code: 'custom', message: given })
      return z.NEVER
    }),
  }),
)
export type SortLightlyForm = z.infer<typeof sortLightlyForm>

/** The one check afterwards. */
export const checkLightlyForm = z.object({
  'all-right': choiceOf(answers),
  'what-was-said': neededText,
})
export type CheckLightlyForm = z.infer<typeof checkLightlyForm>
