import { z } from 'zod'
import { lastSent } from '#values/fields.ts'

/** The sheet is shown to whoever types their password again. */
export const showSheetForm = z.object({
  'password-now': z.preprocess(lastSent, z.string().min(1, 'missing')),
})

/** It is printed and put away: told by the fingerprint that stands on it. */
export const keptSheetForm = z.object({
  fingerprint: z.preprocess(lastSent, z.string()).transform(readFingerprint),
})

/** A fingerprint as it may be typed, to compare: case and spaces do not count. */
export function readFingerprint(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '')
}
