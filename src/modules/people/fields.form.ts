import { z } from 'zod'
import { lastSent, line } from '#values/fields.ts'

export const email = line.refine(
  (text) => text === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  'no-email',
)

export const telephone = line.refine(
  (text) => text === undefined || /^(?:[^\d]*\d){5,20}[^\d]*$/.test(text),
  'no-telephone',
)

/** Which writing the form showed; 0 if it did not say, which is none. */
export const version = z.preprocess(lastSent, z.coerce.number().int()).catch(0)
