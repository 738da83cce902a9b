import type { Hono } from 'hono'
import type { RecordWorld } from '#modules/record/world.ts'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { mountFamilies } from './families.handler.tsx'
import { mountMainProviders } from './main-providers.handler.tsx'
import { mountStaff } from './staff.handler.tsx'
import { mountStudents } from './students.handler.tsx'

/** The roster, kept by hand. `app` stands behind the door for staff: whoever comes here is signed in. */
export function mountPeople(app: Hono<StaffEnv>, world: RecordWorld): void {
  app.get(routes.people.home.path, requirePermission('see-people'), (c) =>
    c.redirect(routes.people.students.href(), 303),
  )
  mountStudents(app, world)
  mountFamilies(app, world)
  mountStaff(app, world)
  mountMainProviders(app, world)
}
