import type { Hono } from 'hono'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { mountFirstRun } from './first-run.handler.tsx'
import { mountPassword } from './password.handler.tsx'
import { mountRecoverySheet } from './recovery-sheet.handler.tsx'
import { mountRoles } from './roles.handler.tsx'
import { mountAccounts } from './settings.handler.tsx'
import { mountSignInLink } from './sign-in-link.handler.tsx'
import { mountSignIn } from './sign-in.handler.tsx'
import type { AccessWorld } from './world.ts'

/** What somebody who is not signed in yet can reach: setting up, signing in, a sign-in link. */
export function mountAccess(app: Hono, world: AccessWorld): void {
  mountFirstRun(app, world)
  mountSignIn(app, world)
  mountSignInLink(app, world)
}

/** Who can sign in, one's own password, and the recovery sheet. `app` stands behind the door for staff. */
export function mountAccessSettings(app: Hono<StaffEnv>, world: AccessWorld): void {
  mountAccounts(app, world)
  mountRoles(app, world)
  mountPassword(app, world)
  mountRecoverySheet(app, world)
}
