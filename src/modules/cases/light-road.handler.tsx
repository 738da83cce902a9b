import type { Context, Hono } from 'hono'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { logView } from '#modules/access/view.store.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { World } from '#modules/policy/world.ts'
import { findIsOwn } from '#modules/reports/own-reports.query.ts'
import { type Again, carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { readId } from '#values/id.ts'
import { permit } from '#values/permission.ts'
import { addSchoolDays, dateAt } from '#values/school-day.ts'
import { checkLightly, type CheckLightlyRefusal } from './check-lightly.ts'
import { checkLightlyForm, sortLightlyForm } from './light-road.form.ts'
import { LightCheckPage } from './light-check.page.tsx'
import { LightRoadPage } from './light-road.page.tsx'
import { findCheckDue } from './report-place.query.ts'
import {
  aboutReport,
  readAs,
  runOn,
  type SeenReport,
  seeReport,
  mistakesFor,
} from './see-report.handler.tsx'
import { sortLightly, type SortLightlyRefusal } from './sort-lightly.ts'

/** The light road (care rule 20): sorted on the spot, and one check afterwards. */
export function mountLightRoad(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.reports.light.path, async (c) => {
    const seen = await seeReport(c, world, 'sort-lightly')
    return seen instanceof Response ? seen : render(c, sorting(seen, { sent: {} }))
  })

  app.post(routes.reports.light.path, async (c) => {
    const seen = await seeReport(c, world, 'sort-lightly')
    if (seen instanceof Response) return seen
    const { report, why, place } = seen
    const triaged = { report, reader: why, inCase: place?.case }
    const run = await runOn(c, world, seen)
    return carryOut(c, {
      form: sortLightlyForm,
      mistake: mistakesFor(c),
      run: (form, sent) =>
        world.runner.run(run(sent), (entries, moment) =>
          sortLightly(entries, { ...form, ...triaged }, moment),
        ),
      page: (again) => sorting(seen, again),
      leadsTo: () => routes.reports.one.href({ report }),
    })
  })

  app.get(routes.reports.lightCheck.path, async (c) => {
    const seen = await seeForCheck(c, world)
    return seen instanceof Response ? seen : render(c, await checking(c, world, seen, { sent: {} }))
  })

  app.post(routes.reports.lightCheck.path, async (c) => {
    const seen = await seeForCheck(c, world)
    if (seen instanceof Response) return seen
    const { report } = seen
    const run = await runOn(c, world, seen)
    return carryOut(c, {
      form: checkLightlyForm,
      mistake: mistakesFor(c),
      run: (form, sent) => world.runner.run(run(sent), (entries) => checkLightly(entries, form)),
      page: (again) => checking(c, world, seen, again),
      leadsTo: () => (seen.isAuthor ? routes.toldOne : routes.reports.one).href({ report }),
    })
  })
}

type SeenForCheck = SeenReport & { isAuthor: boolean }

/** For whoever sees the report, and for whoever wrote it down: mostly they know the child best. */
async function seeForCheck(c: Context<StaffEnv>, world: World): Promise<SeenForCheck | Response> {
  const { staff, refuse } = c.var
  const report = readId<'Report'>(c.req.param('report'))
  if (!permit(staff, 'check-lightly')) return refuse('check-lightly')
  if (report === undefined) return c.notFound()
  const { why, isOwn } = await world.database.transact(staff.provision, async (tx) => ({
    why: await findWhySeen(tx, staff, report),
    isOwn: await findIsOwn(tx, staff.staff, report),
  }))
  const reason = why ?? (isOwn ? 'wrote-it-down' : undefined)
  if (reason === undefined) return c.notFound()
  const seen = await readAs(c, world, report, reason)
  if (seen === undefined) return c.notFound()
  const view = { id: world.newId<'View'>(), staff: staff.staff, subject: report, why: reason }
  await world.database.transact(staff.provision, (tx) => logView(tx, view, seen.now))
  return { ...seen, isAuthor: why === undefined }
}

const usualDays = 2

function sorting(seen: SeenReport, again: Again<SortLightlyRefusal>) {
  const { policy, calendar, now } = seen
  const today = dateAt(calendar, now)
  return (
    <LightRoadPage
      {...aboutReport(seen, again)}
      refusal={again.refusal}
      types={codesOn(policy, 'types', today)}
      grounds={codesOn(policy, 'grounds', today)}
      checkOn={addSchoolDays(calendar, today, usualDays)}
    />
  )
}

async function checking(
  c: Context<StaffEnv>,
  world: World,
  seen: SeenForCheck,
  again: Again<CheckLightlyRefusal>,
) {
  const due = await world.database.transact(c.var.staff.provision, (tx) =>
    findCheckDue(tx, seen.report),
  )
  return <LightCheckPage {...aboutReport(seen, again)} refusal={again.refusal} due={due} />
}
