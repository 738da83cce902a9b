import { z } from 'zod'
import { hasText } from '#values/text.ts'

/** What we answer whoever told us, and whether it was written for them or said to them. */
export const answerReporterForm = z.object({
  answer: z
    .preprocess(last, z.string().max(100_000, 'too-long'))
    .refine((text) => hasText(text), 'missing'),
  way: z.preprocess(last, z.enum(['written', 'spoken'], 'missing')),
})
export type AnswerReporterForm = z.infer<typeof answerReporterForm>

function last(value: unknown): unknown {
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}
