import { z } from 'zod'
import {
  code,
  codes,
  idOf,
  neededCodes,
  neededText,
  oneOf,
  textOrEmpty,
  tick,
} from '#values/fields.ts'
import { severities } from './case.entry.ts'

const always = {
  /** A code of the policy's list `triage`. */
  result: code,
  reasons: neededText,
  /** Nothing of it could happen again today, and why. */
  'why-not-tonight': textOrEmpty,
  /** A person made sure that it is not about an adult here, though it was said so. */
  'no-adult': tick,
}

/** What a report leads to: a case of its own, a case that we have, or an answer. */
export const decideTriageForm = z.discriminatedUnion('road', [
  z.object({
    road: z.literal('case'),
    ...always,
    types: neededCodes,
    grounds: codes,
    severity: oneOf(severities),
    'severity-reasons': neededText,
    /** A safeguarding hold from the start, by its ground; empty for none (care rule 13). */
    hold: z.preprocess((value) => [value].flat().at(-1) ?? '', z.string().max(40)),
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
