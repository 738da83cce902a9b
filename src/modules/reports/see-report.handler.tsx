import type { Context } from 'hono'
import { findWhySeen } from '#modules/access/seen-by.query.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { Entry } from '#modules/record/entry.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { type Id, readId } from '#values/id.ts'
import { permit, type Permission } from '#values/permission.ts'
import type { Calendar } from '#values/school-day.ts'
import { reportReceived } from './report.entry.ts'

/** A report that somebody may see, and why they may. */
export type SeenReport = {
  report: Id<'Report'>
  why: string
  entries: readonly Entry[]
  calendar: Calendar
  now: Temporal.Instant
}

/**
 * The report of an address: for whoever has the permission and a reason to see it. Without the permission it is refused, whether
 * there is such a report or not; without a reason there is none. The person named from outside needs no role.
 */
export async function seeReport(
  c: Context<StaffEnv>,
  world: World,
  permission: Permission,
): Promise<SeenReport | Response> {
  const { staff, refuse } = c.var
  const report = readId<'Report'>(c.req.param('report'))
  const why =
    report &&
    (await world.database.transact(staff.provision, (tx) => findWhySeen(tx, staff, report)))
  if (why !== 'outsider' && !permit(staff, permission)) return refuse(permission)
  if (report === undefined || why === undefined) return c.notFound()
  const entries = await world.runner.entriesOf(staff.provision, report)
  if (reportReceived.in(entries).length === 0) return c.notFound()
  const now = world.clock.now()
  const { calendar } = await world.database.transact(staff.provision, (tx) =>
    findPolicySetting(tx, entries, now),
  )
  return { report, why, entries, calendar, now }
}
