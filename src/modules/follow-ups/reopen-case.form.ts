import { z } from 'zod'
import { neededText, oneOf } from '#values/fields.ts'

/** Why it is open again. */
export const reopenCaseForm = z.object({
  why: oneOf(['not-stopped', 'not-safe', 'new-report', 'other']),
  reasons: neededText,
})
export type ReopenCaseForm = z.infer<typeof reopenCaseForm>
