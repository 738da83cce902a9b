import type { Context, Hono } from 'hono'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import { readSent } from '#platform/web/sent.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { permit } from '#values/permission.ts'
import { roleForm } from './access.form.ts'
import { AccessPage } from './access.page.tsx'
import { listAccounts } from './accounts.query.ts'
import { isInEffect, type RoleGrant, whyNotConfirm } from './role-grant.ts'
import { askForRole, confirmRole, endRole, listGrants } from './role-grant.store.ts'
import { find, seen } from './settings.handler.tsx'
import type { AccessWorld } from './world.ts'

/** Roles: asking for one, confirming it as a second person, taking it away. */
export function mountRoles(app: Hono<StaffEnv>, world: AccessWorld): void {
  const { settings } = routes

  app.post(settings.accountRoles.path, requirePermission('manage-access'), async (c) => {
    const account = await find(c, world)
    const form = roleForm.safeParse(await readSent(c))
    if (account === undefined || !form.success) return c.notFound()
    const asked = { staff: account.staff, role: form.data.role, askedBy: c.var.staff.staff }
    await world.database.transact(c.var.staff.provision, (tx) =>
      askForRole(tx, { id: world.newId<'Stream'>(), ...asked }, world.clock.now()),
    )
    return c.redirect(settings.access.href(), 303)
  })

  app.post(settings.roleConfirmation.path, requirePermission('confirm-roles'), async (c) => {
    const found = await findGrant(c, world)
    if (found === undefined) return c.notFound()
    const { staff: by } = c.var
    const whyNot = whyNotConfirm(found.grant, by, found.hasPassword)
    if (whyNot)
      return render(c, <AccessPage {...await seen(c, world)} whyNot={whyNot} />, { status: 422 })
    await world.database.transact(by.provision, (tx) =>
      confirmRole(tx, found.grant.id, by.staff, world.clock.now()),
    )
    return c.redirect(settings.access.href(), 303)
  })

  const either = requirePermission('manage-access', 'confirm-roles')
  app.post(settings.roleEnd.path, either, async (c) => {
    const found = await findGrant(c, world)
    if (found === undefined) return c.notFound()
    if (!mayEnd(c, found.grant)) return c.var.refuse('manage-access')
    const { provision, staff } = c.var.staff
    await world.database.transact(provision, (tx) =>
      endRole(tx, found.grant.id, staff, world.clock.now()),
    )
    return c.redirect(settings.access.href(), 303)
  })
}

/** Who confirms may decline; taking away what counts is for an administrator, who cannot stop being one alone. */
function mayEnd(c: Context<StaffEnv>, grant: RoleGrant): boolean {
  if (!isInEffect(grant)) return true
  const own = grant.staff === c.var.staff.staff && grant.role === 'administrator'
  return permit(c.var.staff, 'manage-access') && !own
}

async function findGrant(
  c: Context<StaffEnv>,
  world: AccessWorld,
): Promise<{ grant: RoleGrant; hasPassword: boolean } | undefined> {
  return world.database.transact(c.var.staff.provision, async (tx) => {
    const grants = await listGrants(tx)
    const grant = grants.find(({ id }) => id === c.req.param('grant'))
    if (grant === undefined) return undefined
    const account = (await listAccounts(tx, grants)).find(({ staff }) => staff === grant.staff)
    return { grant, hasPassword: account?.hasPassword ?? false }
  })
}
