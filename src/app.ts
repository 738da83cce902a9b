import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { mountAccess, mountAccessSettings } from '#modules/access/access.handler.tsx'
import { requireStaff } from '#modules/access/require-staff.handler.tsx'
import { mountCaseFile } from '#modules/case-file/case.handler.tsx'
import { mountAdultRoute } from '#modules/cases/adult-route.handler.tsx'
import { mountCaseList } from '#modules/cases/case-list.handler.tsx'
import { mountHandling } from '#modules/cases/handling.handler.tsx'
import { mountIdentification } from '#modules/cases/identification.handler.tsx'
import { mountJoinedReports } from '#modules/cases/joined-reports.handler.tsx'
import { mountLightRoad } from '#modules/cases/light-road.handler.tsx'
import { mountPeopleInCase } from '#modules/cases/people.handler.tsx'
import { mountReports } from '#modules/cases/report.handler.tsx'
import { mountTonight } from '#modules/cases/tonight.handler.tsx'
import { mountTriage } from '#modules/cases/triage.handler.tsx'
import { mountDesk } from '#modules/desk/desk.handler.tsx'
import { mountDoor } from '#modules/door/door.handler.tsx'
import { mountReturn } from '#modules/door/return.handler.tsx'
import { mountReturnCheckIn } from '#modules/door/return-check-in.handler.tsx'
import { mountCheckIns } from '#modules/follow-ups/check-ins.handler.tsx'
import { mountClosing } from '#modules/follow-ups/closing.handler.tsx'
import { mountInvestigations } from '#modules/investigations/investigations.handler.tsx'
import { mountPeople } from '#modules/people/people.handler.tsx'
import { mountGiveReason } from '#modules/policy/give-reason.handler.tsx'
import type { World } from '#modules/policy/world.ts'
import type { DoorEnv } from '#modules/record/world.ts'
import { mountAnswerReporter } from '#modules/reports/answer-reporter.handler.tsx'
import { mountNamedOutsider } from '#modules/reports/named-outsider.handler.tsx'
import { mountReadReport } from '#modules/reports/read-report.handler.tsx'
import { mountReturnWords } from '#modules/reports/return-words.handler.tsx'
import { mountTold } from '#modules/reports/told.handler.tsx'
import { mountTelling } from '#modules/reports/tell.handler.tsx'
import { mountResponses } from '#modules/responses/responses.handler.tsx'
import { listPending } from '#platform/migrate.ts'
import { serveAsset } from '#platform/web/assets.ts'
import { protectiveHeaders } from '#platform/web/headers.ts'
import { logRequests } from '#platform/web/log-requests.ts'
import { answerFault, answerNotFound, answerTooLarge, refuseOtherSites } from '#platform/web/no.tsx'
import { limitBody } from '#platform/web/sent.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import type { AppWorld } from './world.ts'

/** The whole application: middleware in order, then one line a module. */
export function makeApp(world: AppWorld): Hono {
  const app = new Hono()
  app.use(logRequests)
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

  mountDoors(app, world)
  app.use(`${routes.signIn.path}/*`, sayIfDemo(world))
  mountAccess(app, world)
  mountStaffPages(app, world)
  return app
}

/** Where children, families and anybody else come to. */
function mountDoors(app: Hono, world: AppWorld): void {
  const door = new Hono<DoorEnv>()
  door.use(`${routes.door.front.path}/*`, atTheDoor(world))
  mountTelling(door, world)
  mountDoor(door, world)
  mountReturn(door, world)
  mountReturnCheckIn(door, world)
  app.route('/', door)
}

/** What only staff reach, in the order of the policy. */
function mountStaffPages(app: Hono, world: AppWorld): void {
  const staff = new Hono<StaffEnv>()
  for (const path of behindTheDoor) staff.use(path, requireStaff(world))
  mountPeople(staff, world)
  mountAccessSettings(staff, world)
  mountGiveReason(staff, world)
  mountTold(staff, world)
  mountNamedOutsider(staff, world)
  mountReadReport(staff, world)
  mountAnswerReporter(staff, world)
  mountReturnWords(staff, world)
  mountReports(staff, world)
  mountTonight(staff, world)
  mountTriage(staff, world)
  mountLightRoad(staff, world)
  mountAdultRoute(staff, world)
  mountCaseList(staff, world)
  mountPeopleInCase(staff, world)
  mountIdentification(staff, world)
  mountHandling(staff, world)
  mountJoinedReports(staff, world)
  mountInvestigations(staff, world)
  mountResponses(staff, world)
  mountCheckIns(staff, world)
  mountClosing(staff, world)
  mountCaseFile(staff, world)
  mountDesk(staff, world)
  app.route('/', staff)
}

/** Where only staff go. */
const behindTheDoor = [
  '/desk',
  '/told/*',
  '/duties/*',
  '/reports/*',
  '/cases/*',
  '/people/*',
  '/settings/*',
]

/** Whose door it is; a door that is nobody's is not found. */
function atTheDoor(world: World): MiddlewareHandler<DoorEnv> {
  return async (c, next) => {
    const provision = await world.provisions.find(c.req.param('provision') ?? '')
    if (provision === undefined) return c.notFound()
    c.set('provision', provision)
    c.set('surroundings', { demo: provision.isDemo })
    await next()
    return undefined
  }
}

/** Where nobody knows yet to whom a visitor belongs: a demo has a database to itself. */
function sayIfDemo(world: World): MiddlewareHandler {
  return async (c, next) => {
    const [first] = await world.provisions.list()
    const provision = first && (await world.provisions.find(first.slug))
    c.set('surroundings', { demo: provision?.isDemo })
    await next()
  }
}

// A page that holds return words, or the way to them, is not packed: its length could tell of them.
const unpacked = new Set(['receipt', 'return'])
const packs = compress()
const packed: MiddlewareHandler = (c, next) =>
  unpacked.has(c.req.path.split('/').at(3) ?? '') ? next() : packs(c, next)
