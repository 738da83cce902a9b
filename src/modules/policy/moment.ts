import type { Moment } from '#modules/record/deed.ts'
import type { Calendar } from '#values/school-day.ts'
import type { Policy } from './policy.ts'

/** What a deed of this house needs besides the record: the policy it is pinned to, and the days that count. */
export type PolicySetting = {
  policy: Policy
  /** The id of that version, for the entries that pin what follows to it (R1.5). */
  policyVersion: string
  calendar: Calendar
}
export type PolicyMoment = Moment<PolicySetting>
