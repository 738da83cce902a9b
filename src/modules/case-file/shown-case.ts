import type { Policy } from '#modules/policy/policy.ts'
import type { Calendar } from '#values/school-day.ts'
import type { CaseFile } from './case-file.ts'

/** A case with what its page needs to be read: its number, its policy, the days that count, and the names of staff by id. */
export type ShownCase = {
  file: CaseFile
  number: string
  policy: Policy
  calendar: Calendar
  now: Temporal.Instant
  staff: ReadonlyMap<string, string>
}
