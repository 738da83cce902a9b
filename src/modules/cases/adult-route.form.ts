import { z } from 'zod'
import { allSent, neededText } from '#values/fields.ts'

/** Why it is about an adult, and who that is, as far as known; `staff` are the ids that can be chosen. */
export function adultRouteForm(staff: readonly string[]) {
  return z.object({
    reasons: neededText,
    adults: z.preprocess(
      allSent,
      z.array(z.string()).transform((ids) => ids.filter((id) => staff.includes(id))),
    ),
  })
}
export type AdultRouteForm = z.infer<ReturnType<typeof adultRouteForm>>
