import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { mountDoor } from '#modules/door/door.handler.tsx'
import { mountReturn } from '#modules/door/return.handler.tsx'
import type { World } from '#modules/policy/world.ts'
import type { DoorEnv } from '#modules/record/world.ts'
import { mountTelling } from '#modules/reports/tell.handler.tsx'
import { listPending } from '#platform/migrate.ts'
import { serveAsset } from '#platform/web/assets.ts'
import { protectiveHeaders } from '#platform/web/headers.ts'
import { answerFault, answerNotFound, answerTooLarge, refuseOtherSites } from '#platform/web/no.tsx'
import { limitBody } from '#platform/web/sent.ts'
import { routes } from '#routes'

/** The whole application: middleware in order, then one line a module. */
export function makeApp(world: World): Hono {
  const app = new Hono()
  app.use(protectiveHeaders(world.origin))
  app.use(packed)
  app.use(refuseOtherSites(world.origin))
  app.use(limitBody(answerTooLarge))
  app.notFound(answerNotFound)
  app.onError(answerFault)

  app.get(routes.health.path, (c) => c.text('ok'))
  app.get(routes.ready.path, async (c) =>
    (await listPending(world.database.pool)).length === 0 ? c.text('ok') : c.text('not ready', 503),
  )
  app.get(routes.asset.path, serveAsset)
  app.get(routes.home.path, async (c) => {
    const [first, ...more] = await world.provisions.list()
    if (first === undefined) return c.redirect(routes.firstRun.href(), 303)
    const to =
      more.length > 0 ? routes.signIn.href() : routes.door.front.href({ provision: first.slug })
    return c.redirect(to, 303)
  })

  const door = new Hono<DoorEnv>()
  door.use(`${routes.door.front.path}/*`, atTheDoor(world))
  mountTelling(door, world)
  mountDoor(door, world)
  mountReturn(door, world)
  app.route('/', door)
  return app
}

/** Whose door it is; a door that is nobody's is not found. */
function atTheDoor(world: World): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    const provision = await world.provisions.find(c.req.param('provision') ?? '')
    if (provision === undefined) return c.notFound()
    c.set('provision', provision)
    await next()
    return undefined
  }
}

// A page that holds return words, or the way to them, is not packed: its length could tell of them.
const unpacked = new Set(['receipt', 'return'])
const packs = compress()
const packed: MiddlewareHandler = (c, next) =>
  unpacked.has(c.req.path.split('/').at(3) ?? '') ? next() : packs(c, next)
