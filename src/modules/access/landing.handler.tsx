import { routes } from '#routes'
import { permit, type Role } from '#values/permission.ts'
import type { AccessWorld } from './world.ts'

/** Where somebody with these roles begins. */
export function landingOf(staff: { roles: readonly Role[] }): string {
  if (permit(staff, 'see-desk')) return routes.desk.href()
  return permit(staff, 'manage-access')
    ? routes.settings.access.href()
    : routes.settings.password.href()
}

/** The door for everybody else: the provision's, if there is only one. */
export async function frontDoor(world: AccessWorld): Promise<string> {
  const [only, ...more] = await world.provisions.list()
  return only === undefined || more.length > 0
    ? routes.home.href()
    : routes.door.front.href({ provision: only.slug })
}
