import { z } from 'zod'
import { rolesHeard } from './accounts.ts'
import { party } from './party.form.ts'
import { code, neededText, oneOf } from '#values/fields.ts'

/** Why somebody was not heard. */
export const excuseAccountForm = z.object({
  party,
  role: oneOf(rolesHeard),
  why: code,
  reasons: neededText,
})
export type ExcuseAccountForm = z.infer<typeof excuseAccountForm>
