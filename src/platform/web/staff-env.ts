import type { Permission, Role } from '#values/permission.ts'
import type { Id } from '#values/id.ts'

/** Who is signed in, for handlers. */
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

/** What a request for staff carries once it has passed the door: `Hono<StaffEnv>`. */
export type StaffEnv = {
  Variables: {
    staff: SignedIn
    /** Answers with the page that says why not and whom to ask. */
    refuse: (permission: Permission) => Promise<Response>
  }
}
