import type { Hono } from 'hono'
import type { World } from '#modules/policy/world.ts'
import { carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { checkTonight } from './check-tonight.ts'
import { aboutReport, runOn, seeReport, mistakesFor } from './see-report.handler.tsx'
import { tonightForm } from './tonight.form.ts'
import { TonightPage } from './tonight.page.tsx'

/** Tonight first (care rule 3). */
export function mountTonight(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.reports.tonight.path, async (c) => {
    const seen = await seeReport(c, world, 'check-tonight')
    if (seen instanceof Response) return seen
    return render(c, <TonightPage {...aboutReport(seen, { sent: {} })} />)
  })

  app.post(routes.reports.tonight.path, async (c) => {
    const seen = await seeReport(c, world, 'check-tonight')
    if (seen instanceof Response) return seen
    const run = await runOn(c, world, seen)
    return carryOut(c, {
      form: tonightForm,
      mistake: mistakesFor(c),
      // Whatever arrived meanwhile, what somebody found out about tonight is written down.
      run: (form, sent) =>
        world.runner.run({ ...run(sent), seen: { entry: '', kinds: [] } }, (entries) =>
          checkTonight(entries, form),
        ),
      page: (again) => <TonightPage {...aboutReport(seen, again)} />,
      leadsTo: () => routes.reports.one.href({ report: seen.report }),
    })
  })
}
