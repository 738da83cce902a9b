import { Hono } from 'hono'
import { mountDoor } from '#modules/door/door.handler.tsx'
import { mountReturn } from '#modules/door/return.handler.tsx'
import type { World } from '#modules/policy/world.ts'
import { mountTelling } from '#modules/reports/tell.handler.tsx'
import { listPending } from '#platform/migrate.ts'
import { serveAsset } from '#platform/web/assets.ts'
import { protectiveHeaders } from '#platform/web/headers.ts'
import { limitBody } from '#platform/web/sent.ts'
import { answerFault, answerNotFound, answerTooLarge } from '#platform/web/no.tsx'
import { routes } from '#routes'

/** The whole application: middleware in order, then one line a module. */
export function makeApp(world: World): Hono {
  const app = new Hono()
  app.use(protectiveHeaders(world.origin))
  app.use(limitBody(answerTooLarge))
  app.notFound(answerNotFound)
  app.onError(answerFault)

  app.get(routes.health.path, (c) => c.text('ok'))
  app.get(routes.ready.path, async (c) =>
    (await listPending(world.database.pool)).length === 0 ? c.text('ok') : c.text('not ready', 503),
  )
  app.get(routes.asset.path, serveAsset)

  mountTelling(app, world)
  mountDoor(app, world)
  mountReturn(app, world)
  return app
}
