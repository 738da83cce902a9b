import type { Context, Hono } from 'hono'
import type { RecordWorld } from '#modules/record/world.ts'
import type { Transaction } from '#platform/database.ts'
import { carryOut, type Again } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { languageFor } from '#ui/language.ts'
import { leavingForm } from './leaving.form.ts'
import { type Leaver, LeavingPage } from './leaving.page.tsx'
import { mistakeWords } from './people-words.ts'

/** One kind of somebody who can leave: where, who they are, how it is written down, and where it leads. */
type Leaving<Thing> = {
  path: string
  find: (tx: Transaction, param: (name: string) => string | undefined) => Promise<Thing | undefined>
  asLeaver: (thing: Thing) => Leaver
  leave: (
    tx: Transaction,
    thing: Thing,
    version: number,
    on: Temporal.PlainDate | undefined,
  ) => Promise<boolean>
  leadsTo: (thing: Thing) => string
}

/** The page of a last day, and what it does. */
export function mountLeaving<Thing>(
  app: Hono<StaffEnv>,
  world: RecordWorld,
  leaving: Leaving<Thing>,
): void {
  const find = (c: Context<StaffEnv>) =>
    world.database.transact(c.var.staff.provision, (tx) =>
      leaving.find(tx, (name) => c.req.param(name)),
    )
  const page = (c: Context<StaffEnv>, thing: Thing, again: Again<never>) => (
    <LeavingPage
      {...again}
      leaver={leaving.asLeaver(thing)}
      action={c.req.path}
      now={world.clock.now()}
      zone={c.var.staff.zone}
    />
  )
  const manages = requirePermission('manage-people')

  app.get(leaving.path, manages, async (c) => {
    const thing = await find(c)
    return thing === undefined ? c.notFound() : render(c, page(c, thing, { sent: {} }))
  })

  app.post(leaving.path, manages, async (c) => {
    const thing = await find(c)
    if (thing === undefined) return c.notFound()
    return carryOut(c, {
      form: leavingForm,
      mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
      run: async ({ on, version }) => {
        const written = await world.database.transact(c.var.staff.provision, (tx) =>
          leaving.leave(tx, thing, version, on),
        )
        return written ? { kind: 'done', written } : { kind: 'changed' }
      },
      page: async (again: Again<never>) => page(c, (await find(c)) ?? thing, again),
      leadsTo: () => leaving.leadsTo(thing),
    })
  })
}
