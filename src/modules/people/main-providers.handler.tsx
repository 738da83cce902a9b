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
import { asSentProvider, providerForm } from './main-provider.form.ts'
import {
  addMainProvider,
  changeMainProvider,
  endMainProvider,
  findMainProvider,
  listMainProviders,
} from './main-provider.store.ts'
import type { MainProvider } from './main-provider.ts'
import { MainProviderFormPage, MainProvidersPage } from './main-providers.page.tsx'
import { mistakeWords } from './people-words.ts'

/** The home schools, and writing them down. */
export function mountMainProviders(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes

  app.get(people.providers.path, requirePermission('see-people'), async (c) => {
    const { provision, zone } = c.var.staff
    const providers = await world.database.transact(provision, listMainProviders)
    const mayManage = permit(c.var.staff, 'manage-people')
    const seen = { mayManage, zone, now: world.clock.now() }
    return render(c, <MainProvidersPage {...seen} providers={providers} />)
  })

  mountAdding(app, world)
  mountChanging(app, world)
  mountLeaving<MainProvider>(app, world, {
    path: people.providerLeaving.path,
    find: async (tx, param) => {
      const id = readId<'MainProvider'>(param('provider'))
      return id && findMainProvider(tx, id)
    },
    asLeaver: (provider) => ({ ...provider, lastDay: provider.endedOn }),
    leave: (tx, { id }, version, on) => endMainProvider(tx, id, version, on),
    leadsTo: () => people.providers.href(),
  })
}

function mountAdding(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const manages = requirePermission('manage-people')
  app.get(people.newProvider.path, manages, (c) =>
    render(c, <MainProviderFormPage action={c.req.path} sent={{}} provider={undefined} />),
  )
  app.post(people.newProvider.path, manages, (c) =>
    carryOut(c, {
      ...formOf(c),
      run: ({ provider }, sent) => {
        const id = world.newId<'MainProvider'>()
        return addOnce(world, c.var.staff.provision, { place: c.req.path, sent, id }, (tx) =>
          addMainProvider(tx, id, provider),
        )
      },
      page: (again: Again<never>) => (
        <MainProviderFormPage {...again} action={c.req.path} provider={undefined} />
      ),
      leadsTo: () => people.providers.href(),
    }),
  )
}

function mountChanging(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const manages = requirePermission('manage-people')
  app.get(people.provider.path, manages, async (c) => {
    const provider = await find(c, world)
    if (provider === undefined) return c.notFound()
    const sent = asSentProvider(provider)
    return render(c, <MainProviderFormPage action={c.req.path} sent={sent} provider={provider} />)
  })
  app.post(people.provider.path, manages, async (c) => {
    const before = await find(c, world)
    if (before === undefined) return c.notFound()
    return carryOut(c, {
      ...formOf(c),
      run: async ({ provider, version }) => {
        const written = await world.database.transact(c.var.staff.provision, (tx) =>
          changeMainProvider(tx, before.id, version, provider),
        )
        return written ? { kind: 'done', written } : { kind: 'changed' }
      },
      page: async (again: Again<never>) => (
        <MainProviderFormPage
          {...again}
          action={c.req.path}
          provider={(await find(c, world)) ?? before}
        />
      ),
      leadsTo: () => people.providers.href(),
    })
  })
}

const formOf = (c: Context<StaffEnv>) => ({
  form: providerForm,
  mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
})

async function find(c: Context<StaffEnv>, world: RecordWorld): Promise<MainProvider | undefined> {
  const id = readId<'MainProvider'>(c.req.param('provider'))
  return id && world.database.transact(c.var.staff.provision, (tx) => findMainProvider(tx, id))
}
