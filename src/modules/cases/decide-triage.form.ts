import { z } from 'zod'
import { choiceOf, freeText, idOf, neededText, policyCode, tick } from './case-fields.form.ts'
import { severities } from './case.entry.ts'

export const codes = z.preprocess(
  (value) => (value === undefined ? [] : [value].flat()),
  z.array(z.string().max(40)).transform((given) => given.filter((code) => code !== '')),
)

const always = {
  /** A code of the policy's list `triage`. */
  result: policyCode,
  reasons: neededText,
  /** Nothing of it could happen again today, and why. */
  'why-not-tonight': freeText,
  /** A person made sure that it is not about an adult here, though it was said so. */
  'no-adult': tick,
}

/** What a report leads to: a case of its own, a case that we have, or an answer. */
export const decideTriageForm = z.discriminatedUnion('road', [
  z.object({
    road: z.literal('case'),
    ...always,
    types: codes.refine((types) => types.length > 0, 'missing'),
    grounds: codes,
    severity: choiceOf(severities),
    'severity-reasons': neededText,
  }),
  z.object({
    road: z.literal('join'),
    ...always,
    case: idOf<'Case'>().transform((id, context) => {
      if (id === undefined) context.addIssue({ code: 'custom', message: 'missing' })
      return id ?? z.NEVER
    }),
  }),
  z.object({ road: z.literal('answered'), ...always }),
])
export type DecideTriageForm = z.infer<typeof decideTriageForm>
