import type { Id } from '#values/id.ts'
import type { RoleGrant } from './role-grant.ts'

/** A member of staff's way in. */
export type Account = {
  id: Id<'Account'>
  staff: Id<'Staff'>
  name: string
  email: string
  /** They have chosen a password, so they can sign in. */
  hasPassword: boolean
  /** Until when their sign-in link works, if there is one. */
  linkEndsAt: Temporal.Instant | undefined
  grants: readonly RoleGrant[]
}

/** A sign-in link works for so long, once. */
export const linkHours = 72
