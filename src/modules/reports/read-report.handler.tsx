import type { Hono } from 'hono'
import type { World } from '#modules/policy/world.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { readReport } from './read-report.ts'
import { readReportForm } from './read-report.form.ts'
import { ReadReportPage } from './read-report.page.tsx'
import { seeReport } from './see-report.handler.tsx'

/** "I have read it": urgent until somebody presses it. */
export function mountReadReport(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.reports.reading.path, async (c) => {
    const seen = await seeReport(c, world, 'read-reports')
    return seen instanceof Response
      ? seen
      : render(c, <ReadReportPage report={seen.report} sent={{}} />)
  })

  app.post(routes.reports.reading.path, async (c) => {
    const seen = await seeReport(c, world, 'read-reports')
    if (seen instanceof Response) return seen
    const { provision, staff } = c.var.staff
    const { receipt } = await world.keyring.of(provision)
    const { report, why } = seen
    return carryOut(c, {
      form: readReportForm,
      mistake: (_, code) => code,
      run: (_, sent) =>
        world.runner.run(
          {
            provision,
            subject: report,
            actor: { staff },
            submission: submissionOf(receipt, c.req.path, sent),
          },
          (entries, moment) => readReport(entries, { as: why }, moment),
        ),
      page: ({ sent, refusal }) => <ReadReportPage report={report} sent={sent} refusal={refusal} />,
      leadsTo: () => routes.reports.one.href({ report }),
    })
  })
}
