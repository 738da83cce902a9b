import type { Clause, Policy } from '#modules/policy/policy.ts'
import type { Id } from '#values/id.ts'

/** Which case a form is about, at one moment, the newest entry that it shows, and where it is sent. */
export type CaseShown = {
  case: Id<'Case'>
  number: string
  policy: Policy
  now: Temporal.Instant
  zone: string
  today: Temporal.PlainDate
  /** A safeguarding hold is on. */
  held: boolean
  seen: string
  action: string
  /** The clause of the policy that the deed comes from, if it is always the same. */
  clause?: Clause | undefined
}
