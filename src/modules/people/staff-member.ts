import type { Id } from '#values/id.ts'

/** Somebody who works here, or helps to govern. An account is another thing: not everybody signs in. */
export type StaffMember = StaffWritten & {
  id: Id<'Staff'>
  /** How often it was written; a form says which one it showed. */
  version: number
  leftOn: Temporal.PlainDate | undefined
}

/** What a person writes down about a member of staff. */
export type StaffWritten = {
  name: string
  job: string
  /** A student may choose them as the adult to talk to; their name then stands at the child's door. */
  trustedAdult: boolean
  joinedOn: Temporal.PlainDate
}
