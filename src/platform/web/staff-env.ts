import type { Permission } from '#values/permission.ts'
import type { SignedIn } from '#values/signed-in.ts'

/** What a request for staff carries once it has passed the door: `Hono<StaffEnv>`. */
export type StaffEnv = {
  Variables: {
    staff: SignedIn
    /** Answers with the page that says why not and whom to ask. */
    refuse: (permission: Permission) => Promise<Response>
  }
}
