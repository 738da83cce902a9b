import { z } from 'zod'
import { type DateGiven, readDateGiven } from './date-given.ts'
import { type Id, type Named, readId } from './id.ts'
import type { Sent } from './sent.ts'
import { hasText } from './text.ts'

/** How much a person may write in one field, in characters. Longer is given back, not cut. */
export const charactersAtMost = 100_000
const lineAtMost = 200

/** What a person must say, in their own words. */
export const neededText = z.preprocess(
  lastSent,
  z.string().max(charactersAtMost, 'too-long').refine(hasText, 'missing'),
)

/** What a person may say; undefined if there is nothing to see in it. */
export const text = z.preprocess(
  lastSent,
  z
    .string()
    .max(charactersAtMost, 'too-long')
    .transform((text) => (hasText(text) ? text : undefined)),
)

/** The same, for where nothing said is the empty text. */
export const textOrEmpty = text.transform((text) => text ?? '')

/** One line that may stay empty; then it is undefined. */
export const line = z.preprocess(
  lastSent,
  z
    .string()
    .max(lineAtMost, 'too-long')
    .transform((text) => (hasText(text) ? text.trim() : undefined)),
)

/** One line that is needed. */
export const neededLine = z.preprocess(
  lastSent,
  z
    .string()
    .refine(hasText, 'missing')
    .max(lineAtMost, 'too-long')
    .transform((text) => text.trim()),
)

/** One of a few choices that are ours, and one of them said. */
export function oneOf<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.preprocess(lastSent, z.enum(codes, 'missing'))
}

/** Yes or no, and one of them said. */
export const yesOrNo = oneOf(['yes', 'no']).transform((answer) => answer === 'yes')

/** A tick, or none. */
export const tick = z.preprocess(lastSent, z.string()).transform((text) => text === 'yes')

/** A code of a list of the policy; whether it is one, the deed asks the policy. */
export const code = z.preprocess(lastSent, z.string().min(1, 'missing').max(40, 'missing'))

/** Any number of codes of a list of the policy, each once. */
export const codes = z.preprocess(
  (given) => [...new Set(allSent(given))].filter((code) => code !== ''),
  z.array(code),
)

/** At least one code of a list of the policy. */
export const neededCodes = codes.refine((codes) => codes.length > 0, 'missing')

/** An id out of a list of ours; undefined if none was chosen, or what was sent is none. */
export function idOf<Name extends Named>() {
  return z.preprocess(lastSent, z.string()).transform((text): Id<Name> | undefined => readId(text))
}

/** A form with a date in it: gathers `name-day`, `-month` and `-year`, or one ISO text, under `name`. */
export function withDate<Form extends z.ZodType>(name: string, form: Form) {
  return z.preprocess(
    (sent) => ({ ...(sent as Sent), [name]: readDateGiven(sent as Sent, name) }),
    form,
  )
}

/** The date that was gathered; undefined if all was left empty. */
export const dateOrNone = z.custom<DateGiven>().transform((given, context) => {
  if (given === 'missing') return undefined
  if (given !== 'not-a-date') return given
  context.addIssue({ code: 'custom', message: given })
  return z.NEVER
})

/** The date that was gathered, which is needed. */
export const date = z.custom<DateGiven>().transform((given, context) => {
  if (typeof given !== 'string') return given
  context.addIssue({ code: 'custom', message: given })
  return z.NEVER
})

/** The day on which something happened, no later than today: an ISO date; today, if none was given. */
export function dayUntil(today: Temporal.PlainDate) {
  return dateOrNone.transform((given, context): string => {
    if (given === undefined) return today.toString()
    if (Temporal.PlainDate.compare(given, today) <= 0) return given.toString()
    context.addIssue({ code: 'custom', message: 'in-the-future' })
    return z.NEVER
  })
}

/** What a field sent: the last, if its name stood twice; empty, if it was not there. */
export function lastSent(value: unknown): unknown {
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}

/** Everything that was sent under one name. */
export function allSent(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value].flat()
}
