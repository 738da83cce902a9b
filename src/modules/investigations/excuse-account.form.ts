import { z } from 'zod'
import { rolesHeard } from './accounts.ts'
import { code, neededText, oneOf, party } from './form-fields.ts'

/** Why somebody was not heard. */
export const excuseAccountForm = z.object({
  party,
  role: oneOf(rolesHeard),
  why: code,
  reasons: neededText,
})
export type ExcuseAccountForm = z.infer<typeof excuseAccountForm>
