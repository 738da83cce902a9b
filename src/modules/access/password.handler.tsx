import type { Context, Hono } from 'hono'
import { checkPassword, hashPassword } from '#platform/password.ts'
import { mistakesIn } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import { readSent } from '#platform/web/sent.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import type { Mistakes } from '#ui/field-props.ts'
import { languageFor } from '#ui/language.ts'
import { mistakeWords } from './access-words.ts'
import { findPasswordHash, setPassword } from './account.store.ts'
import { giveSession, takeSession } from './cookies.handler.tsx'
import { whyNotPassword } from './password-rules.ts'
import { PasswordPage } from './password.page.tsx'
import { endSessionsOf, listSessionsOf } from './session.store.ts'
import { isOver } from './session.ts'
import { changingForm } from './sign-in.form.ts'
import { claimTry, forgetTries } from './sign-in-try.store.ts'
import { beginSession } from './sign-in.store.ts'
import { waitsOfName } from './waiting.ts'
import type { AccessWorld } from './world.ts'

/** One's own password, and where one is signed in. */
export function mountPassword(app: Hono<StaffEnv>, world: AccessWorld): void {
  const own = requirePermission('keep-own-account')

  app.get(routes.settings.password.path, own, (c) =>
    page(c, world, { changed: c.req.query('changed') === 'yes' }),
  )

  app.post(routes.settings.password.path, own, async (c) => {
    const words = mistakeWords(languageFor(c.req.header('accept-language')))
    const form = changingForm.safeParse(await readSent(c))
    if (!form.success) return page(c, world, { mistakes: mistakesIn(form.error, words) })
    const wrong = await whatIsWrong(c, world, form.data)
    if (wrong)
      return page(c, world, { mistakes: { [wrong.field]: words(wrong.field, wrong.code) } })
    const { provision, account } = c.var.staff
    const hash = await hashPassword(form.data['new-password'])
    const now = world.clock.now()
    const held = await world.database.transact(provision, (tx) => {
      setPassword(tx, account, hash, now)
      endSessionsOf(tx, account)
      return beginSession(tx, world.newId, account, now)
    })
    giveSession(c, world, held)
    return c.redirect(`${routes.settings.password.href()}?changed=yes`, 303)
  })

  app.post(routes.settings.sessions.path, own, async (c) => {
    const { provision, account } = c.var.staff
    await world.database.transact(provision, (tx) => endSessionsOf(tx, account))
    takeSession(c, world)
    return c.redirect(routes.signIn.href(), 303)
  })
}

type Wrong = { field: 'password-now' | 'new-password'; code: string }

/** Guessing the old password at a borrowed screen is slowed as signing in is. */
async function whatIsWrong(
  c: Context<StaffEnv>,
  world: AccessWorld,
  form: { 'password-now': string; 'new-password': string },
): Promise<Wrong | undefined> {
  const { provision, account, name, email, provisionName } = c.var.staff
  const now = world.clock.now()
  const tries = world.installation.lookup('tries of a signed-in account', account)
  if ((await claimTry(world.database, tries, waitsOfName, now)) > 0)
    return { field: 'password-now', code: 'wait' }
  const kept = await world.database.transact(provision, (tx) => findPasswordHash(tx, account, now))
  const { right } = await checkPassword(form['password-now'], kept)
  if (!right) return { field: 'password-now', code: 'wrong' }
  await forgetTries(world.database, tries)
  const why = whyNotPassword(form['new-password'], [name, email, provisionName])
  return why && { field: 'new-password', code: why }
}

async function page(
  c: Context<StaffEnv>,
  world: AccessWorld,
  shown: { mistakes?: Mistakes; changed?: boolean },
): Promise<Response> {
  const { provision, account, session, zone } = c.var.staff
  const now = world.clock.now()
  const sessions = await world.database.transact(provision, (tx) => listSessionsOf(tx, account))
  const open = sessions.filter((one) => !isOver(one, now))
  const status = shown.mistakes ? 422 : 200
  return render(
    c,
    <PasswordPage {...shown} sessions={open} here={session} now={now} zone={zone} />,
    { status },
  )
}
