import { Hono } from 'hono'
import type { Database } from '#platform/database.ts'
import { listPending } from '#platform/migrate.ts'
import { routes } from '#routes'

/** Health alone, until the application stands. */
export function placeholderApp({ pool }: Database): Hono {
  const app = new Hono()
  app.get(routes.health.path, (c) => c.text('ok'))
  app.get(routes.ready.path, async (c) =>
    (await listPending(pool)).length === 0 ? c.text('ok') : c.text('not ready', 503),
  )
  return app
}
