import type { Hono } from 'hono'
import type { World } from '#modules/policy/world.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import type { Id } from '#values/id.ts'
import { reportJoined, reportParted } from './case.entry.ts'
import { type CaseDeed, mountCaseDeed } from './case-deed.handler.tsx'
import { caseIn } from './case.ts'
import { joinReportForm } from './handling.form.ts'
import {
  joinReport,
  type JoinReportRefusal,
  partReport,
  type PartReportRefusal,
} from './join-report.ts'
import { JoinReportPage } from './join-report.page.tsx'
import { findReportToJoin, listJoinable } from './joinable.query.ts'
import { reasonsForm, type ReasonsForm } from './people.form.ts'
import { PartReportPage } from './take-back.page.tsx'

/** The reports of a case: another one joins, a wrong one goes. */
export function mountJoinedReports(app: Hono<StaffEnv>, world: World): void {
  mountCaseDeed(app, world, joining(world))
  mountCaseDeed(app, world, parting)
}

function joining(world: World): CaseDeed<{ report: Id<'Report'> | undefined }, JoinReportRefusal> {
  return {
    path: routes.cases.reports.path,
    permission: 'join-report',
    clause: '3',
    form: joinReportForm,
    shows: [reportJoined.name, reportParted.name],
    decide: async ({ staff }, form) => {
      const chosen = form.report
      const report =
        chosen &&
        (await world.database.transact(staff.provision, (tx) =>
          findReportToJoin(tx, staff, chosen),
        ))
      return (entries, moment) => joinReport(entries, { report }, moment)
    },
    page: async (on, again) => {
      const reports = await world.database.transact(on.staff.provision, (tx) =>
        listJoinable(tx, on.staff),
      )
      const { now, calendar, shown } = on
      return <JoinReportPage {...again} {...{ reports, now }} on={shown} zone={calendar.zone} />
    },
  }
}

const parting: CaseDeed<ReasonsForm, PartReportRefusal> = {
  path: routes.cases.parting.path,
  permission: 'join-report',
  clause: '3',
  form: reasonsForm,
  shows: [reportJoined.name, reportParted.name],
  decide: (on, form) => (entries) => partReport(entries, { ...form, report: on.report }),
  isThere: (on) => caseIn(on.entries)?.reports.includes(on.report) === true,
  page: (on, again) => <PartReportPage {...again} on={on.shown} />,
}
