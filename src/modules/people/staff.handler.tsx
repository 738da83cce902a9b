import type { Context, Hono } from 'hono'
import type { RecordWorld } from '#modules/record/world.ts'
import { carryOut, type Again } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { readId } from '#values/id.ts'
import { permit } from '#values/permission.ts'
import { addOnce } from './add-once.store.ts'
import { mountLeaving } from './leaving.handler.tsx'
import { mistakeWords } from './people-words.ts'
import { asSentMember, staffForm } from './staff-member.form.ts'
import type { StaffMember } from './staff-member.ts'
import { StaffFormPage, StaffPage } from './staff.page.tsx'
import { addStaff, changeStaff, findStaff, leaveStaff, listStaff } from './staff.store.ts'

/** The list of staff, and writing them down. */
export function mountStaff(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const sees = requirePermission('see-people')

  app.get(people.staff.path, sees, async (c) => {
    const { provision, zone } = c.var.staff
    const staff = await world.database.transact(provision, listStaff)
    const mayManage = permit(c.var.staff, 'manage-people')
    const now = world.clock.now()
    return render(c, <StaffPage staff={staff} mayManage={mayManage} now={now} zone={zone} />)
  })

  mountAdding(app, world)
  mountChanging(app, world)
  mountLeaving<StaffMember>(app, world, {
    path: people.memberLeaving.path,
    find: async (tx, param) => {
      const id = readId<'Staff'>(param('staff'))
      return id && findStaff(tx, id)
    },
    asLeaver: (member) => ({ ...member, lastDay: member.leftOn }),
    leave: (tx, { id }, version, on) => leaveStaff(tx, id, version, on),
    leadsTo: () => people.staff.href(),
  })
}

function mountAdding(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const manages = requirePermission('manage-people')
  app.get(people.newMember.path, manages, (c) =>
    render(c, <StaffFormPage action={c.req.path} sent={{}} member={undefined} />),
  )
  app.post(people.newMember.path, manages, (c) =>
    carryOut(c, {
      ...formOf(c),
      run: ({ member }, sent) => {
        const id = world.newId<'Staff'>()
        return addOnce(world, c.var.staff.provision, { place: c.req.path, sent, id }, (tx) =>
          addStaff(tx, id, member),
        )
      },
      page: (again: Again<never>) => (
        <StaffFormPage {...again} action={c.req.path} member={undefined} />
      ),
      leadsTo: () => people.staff.href(),
    }),
  )
}

function mountChanging(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const manages = requirePermission('manage-people')
  app.get(people.member.path, manages, async (c) => {
    const member = await find(c, world)
    if (member === undefined) return c.notFound()
    const sent = asSentMember(member)
    return render(c, <StaffFormPage action={c.req.path} sent={sent} member={member} />)
  })
  app.post(people.member.path, manages, async (c) => {
    const before = await find(c, world)
    if (before === undefined) return c.notFound()
    return carryOut(c, {
      ...formOf(c),
      run: async ({ member, version }) => {
        const written = await world.database.transact(c.var.staff.provision, (tx) =>
          changeStaff(tx, before.id, version, member),
        )
        return written ? { kind: 'done', written } : { kind: 'changed' }
      },
      page: async (again: Again<never>) => (
        <StaffFormPage {...again} action={c.req.path} member={(await find(c, world)) ?? before} />
      ),
      leadsTo: () => people.staff.href(),
    })
  })
}

const formOf = (c: Context<StaffEnv>) => ({
  form: staffForm,
  mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
})

async function find(c: Context<StaffEnv>, world: RecordWorld): Promise<StaffMember | undefined> {
  const id = readId<'Staff'>(c.req.param('staff'))
  return id && world.database.transact(c.var.staff.provision, (tx) => findStaff(tx, id))
}
