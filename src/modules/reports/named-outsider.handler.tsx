import type { Context, Hono } from 'hono'
import { listStaff } from '#modules/people/staff.store.ts'
import type { World } from '#modules/policy/world.ts'
import { type Again, carryOut } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { sayIn } from '#ui/words.tsx'
import { namedOutsiderForm } from './named-outsider.form.ts'
import { findOutsider, nameOutsider } from './named-outsider.store.ts'
import { NamedOutsiderPage } from './named-outsider.page.tsx'
import { reportsWords } from './reports-words.ts'

/** The one setting of reports: who deals with a concern about the person in charge. */
export function mountNamedOutsider(app: Hono<StaffEnv>, world: World): void {
  const maySet = requirePermission('manage-provision')
  app.get(routes.settings.outsider.path, maySet, async (c) =>
    render(c, await outsiderPage(c, world, { sent: {} })),
  )

  app.post(routes.settings.outsider.path, maySet, async (c) => {
    const { provision, staff: by } = c.var.staff
    const staff = await staffHere(c, world)
    return carryOut(c, {
      form: namedOutsiderForm(staff),
      mistake: () =>
        sayIn(reportsWords, languageFor(c.req.header('accept-language')))('outsider.missing'),
      run: async ({ outsider }) => {
        await world.database.transact(provision, (tx) =>
          nameOutsider(tx, outsider, by, world.clock.now()),
        )
        return { kind: 'done', written: outsider }
      },
      page: (again) => outsiderPage(c, world, again),
      leadsTo: () => routes.settings.outsider.href(),
    })
  })
}

async function outsiderPage(c: Context<StaffEnv>, world: World, again: Again<unknown>) {
  const outsider = await world.database.transact(c.var.staff.provision, findOutsider)
  const staff = await staffHere(c, world)
  return (
    <NamedOutsiderPage
      staff={staff}
      outsider={outsider}
      sent={again.sent}
      mistakes={again.mistakes}
    />
  )
}

async function staffHere(c: Context<StaffEnv>, world: World) {
  const everybody = await world.database.transact(c.var.staff.provision, listStaff)
  return everybody.filter(({ leftOn }) => leftOn === undefined)
}
