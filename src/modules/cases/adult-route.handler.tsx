import type { Context, Hono } from 'hono'
import { listStaff } from '#modules/people/staff.store.ts'
import type { World } from '#modules/policy/world.ts'
import { type Again, carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { adultRouteForm } from './adult-route.form.ts'
import { AdultRoutePage } from './adult-route.page.tsx'
import {
  aboutReport,
  runOn,
  type SeenReport,
  seeReport,
  mistakesFor,
} from './see-report.handler.tsx'
import { takeAdultRoute, type TakeAdultRouteRefusal } from './take-adult-route.ts'

/** A concern about an adult leaves this road (care rule 14). Afterwards it may not be theirs any more who handed it on. */
export function mountAdultRoute(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.reports.adultRoute.path, async (c) => {
    const seen = await seeReport(c, world, 'triage-reports')
    return seen instanceof Response ? seen : render(c, await handing(c, world, seen, { sent: {} }))
  })

  app.post(routes.reports.adultRoute.path, async (c) => {
    const seen = await seeReport(c, world, 'triage-reports')
    if (seen instanceof Response) return seen
    const { report, why, place } = seen
    const adults = await adultsHere(c, world)
    const run = await runOn(c, world, seen, place?.case)
    return carryOut(c, {
      form: adultRouteForm(adults.map(({ id }) => id)),
      mistake: mistakesFor(c),
      run: (form, sent) =>
        world.runner.run(run(sent), (entries, moment) =>
          takeAdultRoute(entries, { ...form, report, reader: why, inCase: place?.case }, moment),
        ),
      page: (again) => handing(c, world, seen, again),
      leadsTo: () => `${routes.reports.list.href()}?handed-on`,
    })
  })
}

async function handing(
  c: Context<StaffEnv>,
  world: World,
  seen: SeenReport,
  again: Again<TakeAdultRouteRefusal>,
) {
  const adults = await adultsHere(c, world)
  return <AdultRoutePage {...aboutReport(seen, again)} refusal={again.refusal} adults={adults} />
}

async function adultsHere(c: Context<StaffEnv>, world: World) {
  const everybody = await world.database.transact(c.var.staff.provision, listStaff)
  return everybody.filter(({ leftOn }) => leftOn === undefined)
}
