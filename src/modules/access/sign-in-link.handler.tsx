import type { Context, Hono } from 'hono'
import type { Transaction } from '#platform/database.ts'
import { hashPassword } from '#platform/password.ts'
import { carryOut, type Again } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { mistakeWords } from './access-words.ts'
import { findAccount, setPassword } from './account.store.ts'
import { giveSession } from './cookies.handler.tsx'
import { whyNotPassword } from './password-rules.ts'
import { landingOf } from './landing.handler.tsx'
import { askAnewAfterLink } from './role-grant.store.ts'
import { readHeld, type Held } from './session.ts'
import { endSessionsOf, findSession } from './session.store.ts'
import { leaveBefore } from './sign-in.handler.tsx'
import { choosingForm } from './sign-in.form.ts'
import { SignInLinkGonePage, SignInLinkPage } from './sign-in-link.page.tsx'
import { findSignInLink, type SignInLink, spendSignInLink } from './sign-in-link.store.ts'
import { beginSession } from './sign-in.store.ts'
import type { AccessWorld } from './world.ts'

/** A sign-in link: opening it shows a form, and only sending that uses it up (mail scanners open links). */
export function mountSignInLink(app: Hono, world: AccessWorld): void {
  app.get(routes.signInLink.path, async (c) => {
    const found = await find(c, world)
    if (found === undefined) return render(c, <SignInLinkGonePage />, { status: 410 })
    return render(c, <SignInLinkPage person={found.person} action={c.req.path} sent={{}} />)
  })

  app.post(routes.signInLink.path, async (c) => {
    const found = await find(c, world)
    if (found === undefined) return render(c, <SignInLinkGonePage />, { status: 410 })
    const { held, person } = found
    const names = [person.name, person.provisionName, person.email]
    return carryOut(c, {
      form: choosingForm.superRefine(({ password }, context) => {
        const why = whyNotPassword(password, names)
        if (why) context.addIssue({ code: 'custom', path: ['password'], message: why })
      }),
      mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
      run: async ({ password }) => {
        const hash = await hashPassword(password)
        await leaveBefore(c, world)
        const began = await world.database.transact(held.provision, (tx) =>
          useLink(tx, world, { ...found, hash }),
        )
        if (began === undefined) return { kind: 'changed' }
        giveSession(c, world, began.session)
        return { kind: 'done', written: began.landing }
      },
      page: (again: Again<never>) =>
        again.changed ? (
          <SignInLinkGonePage />
        ) : (
          <SignInLinkPage {...again} person={person} action={c.req.path} />
        ),
      leadsTo: (done) => ('written' in done ? done.written : routes.signIn.href()),
    })
  })
}

type Found = {
  held: Held
  link: SignInLink
  person: NonNullable<Awaited<ReturnType<typeof findAccount>>>
}

async function find(c: Context, world: AccessWorld): Promise<Found | undefined> {
  const held = readHeld(c.req.param('link'))
  if (held === undefined) return undefined
  return world.database.transact(held.provision, async (tx) => {
    const link = await findSignInLink(tx, held.token, world.clock.now())
    const person = link && (await findAccount(tx, link.account))
    return person && { held, link, person }
  })
}

/** Undefined if it was used a moment ago. Sessions that were open end: they may be a stranger's. */
async function useLink(
  tx: Transaction,
  world: AccessWorld,
  { held, link, person, hash }: Found & { hash: string },
): Promise<{ session: Held; landing: string } | undefined> {
  const now = world.clock.now()
  if (!(await spendSignInLink(tx, held.token, now))) return undefined
  setPassword(tx, link.account, hash, now)
  await askAnewAfterLink(tx, { staff: person.staff, madeBy: link.madeBy }, world.newId, now)
  endSessionsOf(tx, link.account)
  const session = beginSession(tx, world.newId, link.account, now)
  const found = await findSession(tx, session.token, now)
  return { session, landing: landingOf(found?.signedIn ?? { roles: [] }) }
}
