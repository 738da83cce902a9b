import { z } from 'zod'
import type { Id } from '#values/id.ts'

/** Who is named, out of those who are here. */
export function namedOutsiderForm(staff: readonly { id: Id<'Staff'> }[]) {
  return z.object({
    outsider: z.string('missing').transform((text, context) => {
      const found = staff.find(({ id }) => id === text)
      if (found === undefined) context.addIssue({ code: 'custom', message: 'missing' })
      return found?.id ?? z.NEVER
    }),
  })
}
