import type { Hono } from 'hono'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import type { Policy } from '#modules/policy/policy.ts'
import type { World } from '#modules/policy/world.ts'
import { findOutsider } from '#modules/reports/named-outsider.store.ts'
import { render } from '#platform/web/render.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { permit } from '#values/permission.ts'
import { listReports } from './report-list.query.ts'
import { ReportListPage } from './report-list.page.tsx'
import { noticed, seeReport } from './see-report.handler.tsx'
import { ReportPage } from './report.page.tsx'

/** The register of reports, and one report read whole. */
export function mountReports(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.reports.list.path, async (c) => {
    const { staff, refuse } = c.var
    const { provision, zone } = staff
    const isOutsider = (await world.database.transact(provision, findOutsider)) === staff.staff
    if (!isOutsider && !permit(staff, 'read-reports')) return refuse('read-reports')
    const page = Math.max(1, Math.trunc(Number(c.req.query('page') ?? '1')) || 1)
    const listed = await world.database.transact(provision, (tx) => listReports(tx, staff, page))
    return render(
      c,
      <ReportListPage
        {...listed}
        page={page}
        handedOn={c.req.query('handed-on') !== undefined}
        now={world.clock.now()}
        zone={zone}
      />,
    )
  })

  app.get(routes.reports.one.path, async (c) => {
    const seen = await seeReport(c, world, 'read-reports')
    if (seen instanceof Response) return seen
    const { place, policy, calendar, now } = seen
    const mayOpen =
      place !== undefined &&
      (await world.database.transact(c.var.staff.provision, (tx) =>
        findWhySeen(tx, c.var.staff, place.case),
      )) !== undefined
    const about = noticed(seen)
    const { decision, light } = about.shown
    return render(
      c,
      <ReportPage
        {...about}
        labels={{
          result: labelsOf(policy, 'triage', decision ? [decision.result] : [])[0],
          types: labelsOf(policy, 'types', light?.types ?? []),
          grounds: labelsOf(policy, 'grounds', light?.grounds ?? []),
        }}
        inCase={place && { ...place, mayOpen }}
        now={now}
        zone={calendar.zone}
      />,
    )
  })
}

function labelsOf(policy: Policy, list: string, wanted: readonly string[]): string[] {
  return wanted.map(
    (code) => policy.lists[list]?.codes.find((one) => one.code === code)?.label ?? code,
  )
}
