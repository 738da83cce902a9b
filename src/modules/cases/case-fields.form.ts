import { z } from 'zod'
import { type Id, type Named, readId } from '#values/id.ts'
import { hasText } from '#values/text.ts'

const charactersAtMost = 100_000

/** What a person must say, in their own words. */
export const neededText = z.preprocess(
  last,
  z.string().max(charactersAtMost, 'too-long').refine(hasText, 'missing'),
)

/** What a person may say; empty if there is nothing to see in it. */
export const freeText = z.preprocess(
  last,
  z
    .string()
    .max(charactersAtMost, 'too-long')
    .transform((text) => (hasText(text) ? text : '')),
)

/** One code of several, and one of them said. */
export function choiceOf<const Codes extends readonly [string, ...string[]]>(codes: Codes) {
  return z.preprocess(last, z.enum(codes, 'missing'))
}

/** A code whose list stands in the policy; the deed looks whether it is there. */
export const policyCode = z.preprocess(last, z.string().min(1, 'missing').max(40, 'missing'))

/** A tick, or none. */
export const tick = z.preprocess(last, z.string()).transform((text) => text === 'yes')

/** An id out of a list of ours; undefined if nothing was chosen. */
export function idOf<Name extends Named>() {
  return z.preprocess(last, z.string()).transform((text): Id<Name> | undefined => readId(text))
}

function last(value: unknown): unknown {
  return (Array.isArray(value) ? value.at(-1) : value) ?? ''
}
