import type { Hono } from 'hono'
import type { World } from '#modules/policy/world.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { type Id, readId } from '#values/id.ts'
import { reportJoined, reportParted } from './case.entry.ts'
import { type CaseDeed, mountCaseDeed, wholeCase } from './case-deed.mount.tsx'
import { caseIn } from './case.ts'
import { caseMistakes } from './cases-words.ts'
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
  mountCaseDeed(app, world, caseMistakes, joining(world))
  mountCaseDeed(app, world, caseMistakes, parting)
}

function joining(world: World): CaseDeed<{ report: Id<'Report'> | undefined }, JoinReportRefusal> {
  return {
    path: routes.cases.reports.path,
    permission: 'join-report',
    about: wholeCase,
    clause: '3',
    form: () => joinReportForm,
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

const parting: CaseDeed<ReasonsForm, PartReportRefusal, Id<'Report'>> = {
  path: routes.cases.parting.path,
  permission: 'join-report',
  about: (on) => readId<'Report'>(on.given('report')),
  clause: '3',
  form: () => reasonsForm,
  shows: [reportJoined.name, reportParted.name],
  decide: (_on, form, report) => (entries) => partReport(entries, { ...form, report }),
  isThere: (on, report) => caseIn(on.entries)?.reports.includes(report) === true,
  page: (on, again) => <PartReportPage {...again} on={on.shown} />,
}
