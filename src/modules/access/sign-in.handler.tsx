import type { Context, Hono } from 'hono'
import { addressOf } from '#platform/web/address.ts'
import { mistakesIn } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { readSent } from '#platform/web/sent.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import type { Sent } from '#values/sent.ts'
import { mistakeWords } from './access-words.ts'
import {
  giveSession,
  heldSession,
  knownBrowser,
  rememberBrowser,
  takeSession,
} from './cookies.handler.tsx'
import { frontDoor, landingOf } from './landing.handler.tsx'
import { pathOfOurs } from './same-site.ts'
import type { Held } from './session.ts'
import { endSession, findSession } from './session.store.ts'
import { signInForm } from './sign-in.form.ts'
import { CarryOnPage, SignInPage, type SignInRefusal } from './sign-in.page.tsx'
import { trySignIn } from './sign-in.store.ts'
import type { AccessWorld } from './world.ts'

/** Signing in and out. */
export function mountSignIn(app: Hono, world: AccessWorld): void {
  app.get(routes.signIn.path, (c) => {
    const to = pathOfOurs(c.req.query('to')) ?? ''
    return signInPage(c, world, { sent: { to } })
  })

  app.post(routes.signIn.path, async (c) => {
    const sent = await readSent(c)
    const form = signInForm.safeParse(sent)
    if (!form.success) {
      const words = mistakeWords(languageFor(c.req.header('accept-language')))
      return signInPage(c, world, { sent, mistakes: mistakesIn(form.error, words) }, 422)
    }
    const { email, password, to, carried } = form.data
    const from = { address: addressOf(c), browser: knownBrowser(c, world) }
    const now = world.clock.now()
    const tried = await trySignIn(world, { email, password, ...from }, now)
    if (tried.kind === 'wrong')
      return signInPage(c, world, { sent, refusal: { because: 'wrong' } }, 422)
    if (tried.kind === 'wait') {
      const { seconds } = tried
      c.header('retry-after', String(seconds))
      return signInPage(c, world, { sent, refusal: { because: 'wait', seconds } }, 429)
    }
    await leaveBefore(c, world)
    giveSession(c, world, tried.held)
    rememberBrowser(c, world, tried.browser)
    return goOn(c, world, tried.held, { to: pathOfOurs(to), carried: readCarried(carried) })
  })

  app.post(routes.signOut.path, async (c) => {
    await leaveBefore(c, world)
    takeSession(c, world)
    return c.redirect(routes.signIn.href(), 303)
  })
}

/** Ends whatever session the browser held, so that none is left behind or taken over. */
export async function leaveBefore(c: Context, world: AccessWorld): Promise<void> {
  const before = heldSession(c, world)
  if (before !== undefined)
    await world.database.transact(before.provision, (tx) => endSession(tx, before.token))
}

/** To where somebody who has just signed in wanted to go, or where they begin. */
async function goOn(
  c: Context,
  world: AccessWorld,
  held: Held,
  on: { to: string | undefined; carried: Sent | undefined },
): Promise<Response> {
  if (on.to !== undefined && on.carried !== undefined)
    return render(c, <CarryOnPage to={on.to} carried={on.carried} />)
  if (on.to !== undefined) return c.redirect(on.to, 303)
  const found = await world.database.transact(held.provision, (tx) =>
    findSession(tx, held.token, world.clock.now()),
  )
  return c.redirect(landingOf(found?.signedIn ?? { roles: [] }), 303)
}

async function signInPage(
  c: Context,
  world: AccessWorld,
  shown: Pick<Parameters<typeof SignInPage>[0], 'sent' | 'mistakes'> & { refusal?: SignInRefusal },
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  return render(c, <SignInPage {...shown} front={await frontDoor(world)} />, { status })
}

function readCarried(carried: string): Sent | undefined {
  try {
    const sent: unknown = carried === '' ? undefined : JSON.parse(carried)
    return isSent(sent) ? sent : undefined
  } catch {
    return undefined
  }
}

function isSent(value: unknown): value is Sent {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((field: unknown) =>
    [field].flat().every((text) => typeof text === 'string'),
  )
}
