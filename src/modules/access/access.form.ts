import { z } from 'zod'
import { lastSent } from '#values/fields.ts'
import { readId } from '#values/id.ts'
import { roles } from '#values/permission.ts'
import { hasText } from '#values/text.ts'
import { normalisedEmail } from './sign-in-name.ts'

const line = z.preprocess(lastSent, z.string().max(200, 'too-long'))
const needed = line.refine(hasText, 'missing').transform((text) => text.trim())
const email = needed
  .transform(normalisedEmail)
  .refine((text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), 'no-email')

/** Somebody is let in: who, under which name, and with which roles. */
export const accountForm = z.object({
  staff: line.transform((text, context) => {
    const id = readId<'Staff'>(text)
    if (id !== undefined) return id
    context.addIssue({ code: 'custom', message: 'missing' })
    return z.NEVER
  }),
  email,
  roles: z.preprocess((value) => [value ?? []].flat(), z.array(z.enum(roles)).min(1, 'missing')),
})

/** One role is asked for. */
export const roleForm = z.object({ role: z.preprocess(lastSent, z.enum(roles, 'missing')) })

/** An installation is set up. */
export const firstRunForm = z.object({
  code: line,
  provision: needed,
  slug: line.refine((text) => /^[a-z0-9][a-z0-9-]{0,62}$/.test(text), 'wrong'),
  name: needed,
  job: needed,
  email,
  password: z.preprocess(lastSent, z.string().min(1, 'missing')),
})
