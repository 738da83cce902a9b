import { z } from 'zod'
import { neededText, oneOf } from '#values/fields.ts'

/** What we answer whoever told us, and whether it was written for them or said to them. */
export const answerReporterForm = z.object({
  answer: neededText,
  way: oneOf(['written', 'spoken']),
})
export type AnswerReporterForm = z.infer<typeof answerReporterForm>
