import { z } from 'zod'
import { answers } from './definition-test.ts'
import { code, neededText, oneOf, text } from '#values/fields.ts'

const answer = oneOf(answers)

/** What we believe happened, for one person. Which of the reasons are needed for which outcome, the policy says. */
export const reachFindingForm = z.object({
  deliberate: answer,
  'why-deliberate': text,
  hurtful: answer,
  'why-hurtful': text,
  repeated: answer,
  'why-repeated': text,
  power: answer,
  'why-power': text,
  outcome: code,
  reasons: neededText,
  'second-person': text,
  'why-one-person': text,
})
export type ReachFindingForm = z.infer<typeof reachFindingForm>
