import { z } from 'zod'
import { neededText, oneOf } from '#modules/investigations/form-fields.ts'

/** Why it is open again. */
export const reopenCaseForm = z.object({
  why: oneOf(['not-stopped', 'not-safe', 'new-report', 'other']),
  reasons: neededText,
})
export type ReopenCaseForm = z.infer<typeof reopenCaseForm>
