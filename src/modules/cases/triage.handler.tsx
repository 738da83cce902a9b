import type { Context, Hono } from 'hono'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { World } from '#modules/policy/world.ts'
import { type Again, carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { type Id, readId } from '#values/id.ts'
import { dateAt } from '#values/school-day.ts'
import { sentText } from '#values/sent.ts'
import { caseOpened } from './case.entry.ts'
import { decideTriageForm } from './decide-triage.form.ts'
import { decideTriage, type DecideTriageRefusal } from './decide-triage.ts'
import { listJoinableCases } from './report-place.query.ts'
import {
  aboutReport,
  runOn,
  type SeenReport,
  seeReport,
  mistakesFor,
} from './see-report.handler.tsx'
import { resultsFor } from './triage.ts'
import { TriagePage } from './triage.page.tsx'

/** What a report leads to: a case, a case that we have, an answer. */
export function mountTriage(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.reports.triage.path, async (c) => {
    const seen = await seeReport(c, world, 'triage-reports')
    if (seen instanceof Response) return seen
    return render(c, await triaging(c, world, seen, { sent: { road: c.req.query('road') ?? '' } }))
  })

  app.post(routes.reports.triage.path, async (c) => {
    const seen = await seeReport(c, world, 'triage-reports')
    if (seen instanceof Response) return seen
    const { report, why, place } = seen
    const triaged = { report, reader: why, inCase: place?.case, by: c.var.staff.name }
    return carryOut(c, {
      form: decideTriageForm,
      mistake: mistakesFor(c),
      run: async (form, sent) => {
        const joined = form.road === 'join' ? await findJoinable(c, world, form.case) : undefined
        const run = await runOn(c, world, seen, joined)
        return world.runner.run(run(sent), (entries, moment) =>
          decideTriage(entries, { ...form, ...triaged }, moment),
        )
      },
      page: (again) => triaging(c, world, seen, again),
      leadsTo: (done) => {
        const [opened] = 'written' in done ? caseOpened.in(done.written) : []
        return opened === undefined
          ? routes.reports.one.href({ report })
          : routes.cases.one.href({ case: opened.stream })
      },
    })
  })
}

/** The case, if this person may see it. */
async function findJoinable(
  c: Context<StaffEnv>,
  world: World,
  wanted: Id<'Case'>,
): Promise<Id<'Case'> | undefined> {
  const why = await world.database.transact(c.var.staff.provision, (tx) =>
    findWhySeen(tx, c.var.staff, wanted),
  )
  return why === undefined ? undefined : readId<'Case'>(wanted)
}

const roads = ['case', 'join', 'answered'] as const

async function triaging(
  c: Context<StaffEnv>,
  world: World,
  seen: SeenReport,
  again: Again<DecideTriageRefusal>,
) {
  const { policy, calendar, now } = seen
  const today = dateAt(calendar, now)
  const road = roads.find((one) => one === sentText(again.sent, 'road'))
  const cases =
    road === 'join'
      ? await world.database.transact(c.var.staff.provision, (tx) =>
          listJoinableCases(tx, c.var.staff),
        )
      : []
  return (
    <TriagePage
      {...aboutReport(seen, again)}
      refusal={again.refusal}
      road={road}
      results={road === undefined ? [] : resultsFor(policy, road === 'join' ? 'case' : road, today)}
      types={codesOn(policy, 'types', today)}
      grounds={codesOn(policy, 'grounds', today)}
      severities={codesOn(policy, 'severity', today)}
      holdGrounds={codesOn(policy, 'hold-grounds', today)}
      cases={cases}
    />
  )
}
