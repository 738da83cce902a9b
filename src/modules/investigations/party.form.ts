import { z } from 'zod'
import { neededText } from '#values/fields.ts'

/** Whom it is about: one person, never two at once. */
export const party = z
  .unknown()
  .refine((given) => !Array.isArray(given) || given.length === 1, 'only-one')
  .pipe(neededText)
