import { z } from 'zod'

/** How much time there is. `cap` is a second clock in calendar days, for those who are seldom there. */
export type Limit =
  | { unit: 'same-day' }
  | { unit: 'school-days' | 'calendar-days'; count: number; cap?: number }
  | { unit: 'hours'; count: number }

const words =
  /^(?:(?<same>same day)|(?<count>\d{1,3}) (?<unit>school days?|calendar days?|hours?)(?:, at most (?<cap>\d{1,3}) calendar days?)?)$/

export const limitSentence =
  'A time is “same day”, “3 school days”, “14 calendar days” or “24 hours”; after days may stand “, at most 21 calendar days”.'

/** Reads “10 school days, at most 21 calendar days”; undefined if it says no time. */
export function readLimit(text: string): Limit | undefined {
  const found = words.exec(text)?.groups
  if (found === undefined) return undefined
  if (found['same'] !== undefined) return { unit: 'same-day' }
  const count = Number(found['count'])
  const cap = found['cap'] === undefined ? {} : { cap: Number(found['cap']) }
  if (found['unit']?.startsWith('hour')) return 'cap' in cap ? undefined : { unit: 'hours', count }
  return {
    unit: found['unit']?.startsWith('school') ? 'school-days' : 'calendar-days',
    count,
    ...cap,
  }
}

/** Says a limit as the policy writes it. */
export function sayLimit(limit: Limit): string {
  if (limit.unit === 'same-day') return 'same day'
  const unit = limit.unit.replace('-', ' ').slice(0, limit.count === 1 ? -1 : undefined)
  const cap =
    'cap' in limit ? `, at most ${limit.cap} calendar day${limit.cap === 1 ? '' : 's'}` : ''
  return `${limit.count} ${unit}${cap}`
}

export const limitSchema = z.string().transform((text, context): Limit => {
  const limit = readLimit(text)
  if (limit !== undefined) return limit
  context.addIssue({ code: 'custom', message: limitSentence })
  return z.NEVER
})
