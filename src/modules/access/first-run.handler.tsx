import type { Context, Hono } from 'hono'
import { addProvision } from '#modules/record/provision.store.ts'
import { carryOut, type Again } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import type { Id } from '#values/id.ts'
import { firstRunForm } from './access.form.ts'
import { mistakeWords } from './access-words.ts'
import { FirstRunPage } from './first-run.page.tsx'
import { whyNotPassword } from './password-rules.ts'
import { addFirstPerson } from './set-up.store.ts'
import { findWhetherSetUp } from './sign-in-name.store.ts'
import type { AccessWorld } from './world.ts'

/** Setting up: once, by whoever can read what was printed at the start, while nobody can sign in. */
export function mountFirstRun(app: Hono, world: AccessWorld): void {
  app.get(routes.firstRun.path, async (c) =>
    (await isOpen(world)) ? render(c, <FirstRunPage sent={{}} />) : c.notFound(),
  )
  app.post(routes.firstRun.path, async (c) =>
    (await isOpen(world)) ? setUp(c, world) : c.notFound(),
  )
}

async function isOpen({ firstRunCode, database }: AccessWorld): Promise<boolean> {
  return firstRunCode !== undefined && !(await findWhetherSetUp(database))
}

function setUp(c: Context, world: AccessWorld): Promise<Response> {
  const form = firstRunForm.superRefine((given, context) => {
    const why = whyNotPassword(given.password, [given.name, given.provision, given.email])
    if (!isCode(world, given.code))
      context.addIssue({ code: 'custom', path: ['code'], message: 'wrong' })
    if (why) context.addIssue({ code: 'custom', path: ['password'], message: why })
  })
  return carryOut(c, {
    form,
    mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
    run: async ({ provision, slug, ...person }) => {
      const id = await beginProvision(world, slug, provision)
      const now = world.clock.now()
      const joinedOn = now.toZonedDateTimeISO('Europe/London').toPlainDate()
      const roles = ['administrator', 'lead', 'staff'] as const
      const first = { ...person, trustedAdult: true, joinedOn, roles }
      await addFirstPerson(world, id, first, now)
      return { kind: 'done', written: id }
    },
    page: (again: Again<never>) => <FirstRunPage {...again} />,
    leadsTo: () => routes.signIn.href(),
  })
}

/** The new provision; or the one of that address, if setting up was broken off before anybody could sign in. */
async function beginProvision(
  world: AccessWorld,
  slug: string,
  name: string,
): Promise<Id<'Provision'>> {
  const found = await world.provisions.find(slug)
  const id = found?.id ?? world.newId<'Provision'>()
  if (found === undefined) {
    const provision = { id, slug, name, isDemo: false }
    await addProvision(world.database, world.installation, provision, world.clock.now())
  }
  await world.onNewProvision(id)
  return id
}

/** Compared as digests, so that the time it takes tells nothing. */
function isCode({ installation, firstRunCode }: AccessWorld, given: string): boolean {
  if (firstRunCode === undefined) return false
  const [one, other] = [given.trim(), firstRunCode].map((code) =>
    installation.lookup('first run', code),
  )
  return one!.equals(other!)
}
