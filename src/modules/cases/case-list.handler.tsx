import type { Hono } from 'hono'
import type { Policy } from '#modules/policy/policy.ts'
import { findPolicySetting, findPolicyVersion } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import type { Transaction } from '#platform/database.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { CaseListPage } from './case-list.page.tsx'
import { type CaseWaits, listCaseWaits, listClosedCases, listOpenCases } from './case-list.query.ts'
import { byNext, nextOf } from './case-next.ts'

/** The list of cases. */
export function mountCaseList(app: Hono<StaffEnv>, world: World): void {
  app.get(routes.cases.list.path, requirePermission('read-cases'), async (c) => {
    const { staff } = c.var
    const now = world.clock.now()
    const page = await world.database.transact(staff.provision, async (tx) => {
      const [open, closed, waits, { policy, calendar }] = await Promise.all([
        listOpenCases(tx, staff),
        listClosedCases(tx, staff),
        listCaseWaits(tx, staff, now),
        findPolicySetting(tx, [], now),
      ])
      const waiting = Map.groupBy(await withPolicies(tx, waits), (one) => one.case)
      return {
        open: open
          .map((listed) => ({ listed, next: nextOf(waiting.get(listed.case) ?? [], now) }))
          .sort((a, b) => byNext(a.next, b.next)),
        closed,
        severity: policy.lists['severity'],
        calendar,
        now,
      }
    })
    return render(c, <CaseListPage {...page} />)
  })
}

/** Each case is judged by the version of the policy it is pinned to (R1.5), and that version's sentence is shown. */
async function withPolicies(
  tx: Transaction,
  waits: readonly CaseWaits[],
): Promise<(CaseWaits & { policy: Policy })[]> {
  const versions = [...new Set(waits.map(({ policyVersion }) => policyVersion))]
  const policies = new Map(
    await Promise.all(
      versions.map(async (version) => [version, await findPolicyVersion(tx, version)] as const),
    ),
  )
  return waits.map((one) => ({ ...one, policy: policies.get(one.policyVersion)! }))
}
