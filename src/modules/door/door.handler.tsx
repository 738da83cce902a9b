import type { Hono } from 'hono'
import { listTrustedAdults } from '#modules/people/staff.store.ts'
import { helplines } from '#modules/policy/helplines.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { Provision } from '#modules/record/provision.store.ts'
import type { DoorEnv } from '#modules/record/world.ts'
import { render } from '#platform/web/render.tsx'
import { routes } from '#routes'
import { dateAt } from '#values/school-day.ts'
import { type Door, FrontPage } from './front.page.tsx'
import { PolicyPage } from './policy.page.tsx'

/** The front door and the published policy. */
export function mountDoor(app: Hono<DoorEnv>, world: World): void {
  app.get(routes.door.front.path, async (c) => {
    const { provision } = c.var
    const now = world.clock.now()
    const adults = await world.database.transact(provision.id, async (tx) => {
      const { calendar } = await findPolicySetting(tx, [], now)
      return listTrustedAdults(tx, dateAt(calendar, now))
    })
    const trustedAdults = adults.map(({ name }) => name)
    return render(c, <FrontPage {...doorOf(world, provision)} trustedAdults={trustedAdults} />)
  })

  app.get(routes.door.policy.path, async (c) => {
    const { provision } = c.var
    const { policy } = await world.database.transact(provision.id, (tx) =>
      findPolicySetting(tx, [], world.clock.now()),
    )
    return render(c, <PolicyPage {...doorOf(world, provision)} policy={policy} />)
  })
}

export function doorOf(world: World, provision: Provision): Door {
  return {
    provision: {
      slug: provision.slug,
      name: provision.name,
      front: routes.door.front.href({ provision: provision.slug }),
      exitTo: world.exitTo,
    },
    helplines,
  }
}
