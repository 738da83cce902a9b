import { z } from 'zod'
import { readId, type Named, type Id } from '#values/id.ts'
import { hasText } from '#values/text.ts'

const letters = 200

/** One line that may stay empty. */
export const line = z.preprocess(
  last,
  z
    .string()
    .max(letters, 'too-long')
    .transform((text) => (hasText(text) ? text.trim() : undefined)),
)

/** One line that is needed. */
export const neededLine = z.preprocess(
  last,
  z
    .string()
    .refine(hasText, 'missing')
    .max(letters, 'too-long')
    .transform((text) => text.trim()),
)

/** Yes or no, and one of them said. */
export const yesOrNo = z
  .preprocess(last, z.enum(['yes', 'no'], 'missing'))
  .transform((answer) => answer === 'yes')

export const email = line.refine(
  (text) => text === undefined || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  'no-email',
)

export const telephone = line.refine(
  (text) => text === undefined || /^(?:[^\d]*\d){5,20}[^\d]*$/.test(text),
  'no-telephone',
)

/** Which writing the form showed; 0 if it did not say, which is none. */
export const version = z.preprocess(last, z.coerce.number().int()).catch(0)

/** An id out of a list of ours; undefined if none was chosen, or what was sent is none. */
export function choiceOf<Name extends Named>() {
  return z.preprocess(last, z.string()).transform((text): Id<Name> | undefined => readId(text))
}

/** A date as three fields, `on-day`, `on-month`, `on-year`, gathered under its name for `date`. */
export function gathering(name: string) {
  return (sent: unknown): unknown => {
    const given = sent as Readonly<Record<string, unknown>>
    const parts = ['year', 'month', 'day'].map((part) => last(given[`${name}-${part}`]))
    return { ...given, [name]: parts }
  }
}

/** The date that was gathered; undefined if all three were left empty. */
export const dateOrNone = z.array(z.string()).transform((parts, context) => {
  const [year, month, day] = parts.map((part) => part.trim())
  if (!year && !month && !day) return undefined
  const date = dateFrom(year ?? '', month ?? '', day ?? '')
  if (date === undefined) context.addIssue({ code: 'custom', message: 'no-date' })
  return date
})

export const date = dateOrNone.transform((date, context) => {
  if (date !== undefined) return date
  context.addIssue({ code: 'custom', message: 'missing' })
  return z.NEVER
})

function dateFrom(year: string, month: string, day: string): Temporal.PlainDate | undefined {
  if (!/^(?:19|20|21)\d\d$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day))
    return undefined
  try {
    const parts = { year: Number(year), month: Number(month), day: Number(day) }
    return Temporal.PlainDate.from(parts, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

function last(value: unknown): unknown {
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}
