import type { Id } from './id.ts'
import type { Role } from './permission.ts'

/** Who is signed in, as handlers and queries are told. */
export type SignedIn = {
  provision: Id<'Provision'>
  provisionName: string
  slug: string
  /** The provision's time zone, as `Europe/London`. */
  zone: string
  isDemo: boolean
  staff: Id<'Staff'>
  account: Id<'Account'>
  name: string
  email: string
  /** Only roles in effect. */
  roles: readonly Role[]
  session: Id<'Session'>
}
