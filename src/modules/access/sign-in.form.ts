import { z } from 'zod'
import { lastSent } from '#values/fields.ts'
import { hasText } from '#values/text.ts'

const text = z.preprocess(lastSent, z.string())

/** What is sent to sign in. Of a password every letter counts, so nothing is trimmed. */
export const signInForm = z.object({
  email: text.refine(hasText, 'missing').pipe(z.string().max(320, 'too-long')),
  password: text.refine((password) => password !== '', 'missing'),
  to: text,
  carried: text,
})

/** A password is chosen. Whether it will do, the rules say. */
export const choosingForm = z.object({
  password: text.refine((password) => password !== '', 'missing'),
})

/** A password is changed by whoever knows the one before. */
export const changingForm = z.object({
  'password-now': text.refine((password) => password !== '', 'missing'),
  'new-password': text.refine((password) => password !== '', 'missing'),
})
