import { z } from 'zod'
import { type DateGiven, readDateGiven } from '#values/date-given.ts'
import type { Sent } from '#values/sent.ts'
import { hasText } from '#values/text.ts'

/** How much a person may write in one field, in characters. Longer is given back, not cut. */
const charactersAtMost = 100_000

/** Text that may stay empty; then it is undefined. */
export const text = z.preprocess(
  last,
  z
    .string()
    .max(charactersAtMost, 'too-long')
    .transform((text) => (hasText(text) ? text : undefined)),
)

/** Text that is needed. */
export const neededText = z.preprocess(
  last,
  z.string().max(charactersAtMost, 'too-long').refine(hasText, 'missing'),
)

/** Whom it is about: one person, never two at once. */
export const party = z
  .unknown()
  .refine((given) => !Array.isArray(given) || given.length === 1, 'only-one')
  .pipe(neededText)

/** Yes or no, and one of them said. */
export const yesOrNo = z
  .preprocess(last, z.enum(['yes', 'no'], 'missing'))
  .transform((answer) => answer === 'yes')

/** One of a few choices that are ours. */
export function oneOf<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.preprocess(last, z.enum(codes, 'missing'))
}

/** A code of a list of the policy; whether it is one, the deed asks the policy. */
export const code = z.preprocess(last, z.string().min(1, 'missing').max(40, 'missing'))

/** One or more codes of a list of the policy. */
export const codes = z.preprocess(
  (given) => (given === undefined ? [] : [...new Set([given].flat())]),
  z.array(code).min(1, 'missing'),
)

/** A form with a day in it: gathers `happened-day`, `-month` and `-year` (or one ISO text) as `happened`. */
export function withDay<Form extends z.ZodType>(form: Form) {
  return z.preprocess(
    (sent) => ({ ...(sent as Sent), happened: readDateGiven(sent as Sent, 'happened') }),
    form,
  )
}

/** The day on which something happened, no later than today: an ISO date; today, if none was given. */
export function dayUntil(today: Temporal.PlainDate) {
  return z.custom<DateGiven>().transform((given, context): string => {
    if (given === 'missing') return today.toString()
    const isDay = given !== 'not-a-date'
    if (isDay && Temporal.PlainDate.compare(given, today) <= 0) return given.toString()
    const message = isDay ? 'in-the-future' : 'not-a-date'
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

function last(value: unknown): unknown {
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}
