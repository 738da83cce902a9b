import type { Hono } from 'hono'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { logView } from '#modules/access/view.store.ts'
import { listStaff } from '#modules/people/staff.store.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { readId } from '#values/id.ts'
import { caseFileOf } from './case-file.ts'
import { findCaseNumber } from './case-number.query.ts'
import { CasePage } from './case.page.tsx'

/** One case read whole, by those who may know of it; that they looked is logged. */
export function mountCaseFile(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.cases.one.path, requirePermission('read-cases'), async (c) => {
    const { staff } = c.var
    const id = readId<'Case'>(c.req.param('case'))
    if (id === undefined) return c.notFound()
    const now = world.clock.now()
    const entries = await world.runner.entriesOf(staff.provision, id)
    const found = await world.database.transact(staff.provision, async (tx) => {
      const why = await findWhySeen(tx, staff, id)
      const number = await findCaseNumber(tx, id)
      if (why === undefined || number === undefined) return undefined
      logView(tx, { id: world.newId<'View'>(), staff: staff.staff, subject: id, why }, now)
      const setting = await findPolicySetting(tx, entries, now)
      return { number, setting, members: await listStaff(tx) }
    })
    const file = found && caseFileOf(entries, found.setting, now)
    if (found === undefined || file === undefined) return c.notFound()
    return render(
      c,
      <CasePage
        file={file}
        number={found.number}
        policy={found.setting.policy}
        calendar={found.setting.calendar}
        now={now}
        staff={new Map(found.members.map(({ id: member, name }) => [member, name]))}
      />,
    )
  })
}
