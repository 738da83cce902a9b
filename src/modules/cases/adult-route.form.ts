import { z } from 'zod'
import { neededText } from './case-fields.form.ts'

/** Why it is about an adult, and who that is, as far as known; `staff` are the ids that can be chosen. */
export function adultRouteForm(staff: readonly string[]) {
  return z.object({
    reasons: neededText,
    adults: z.preprocess(
      (value) => (value === undefined ? [] : [value].flat()),
      z.array(z.string()).transform((ids) => ids.filter((id) => staff.includes(id))),
    ),
  })
}
export type AdultRouteForm = z.infer<ReturnType<typeof adultRouteForm>>
