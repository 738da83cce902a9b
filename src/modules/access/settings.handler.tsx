import type { Context, Hono } from 'hono'
import { listStaff } from '#modules/people/staff.store.ts'
import { isHereOn } from '#modules/people/student.ts'
import { isDuplicate } from '#platform/database.ts'
import { newKey } from '#platform/secrets.ts'
import { mistakesIn } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import { readSent } from '#platform/web/sent.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { readId, type Id } from '#values/id.ts'
import { permit } from '#values/permission.ts'
import { accountForm } from './access.form.ts'
import { AccessPage, type AccessSeen } from './access.page.tsx'
import { mistakeWords } from './access-words.ts'
import { type Account, linkHours } from './account.ts'
import { addAccount, closeAccount } from './account.store.ts'
import { listAccounts } from './accounts.query.ts'
import { LinkMadePage } from './add-account.page.tsx'
import { isInEffect, rolesThatRead, whyNotConfirm } from './role-grant.ts'
import { askForRole, endRolesOf, listGrants } from './role-grant.store.ts'
import { heldText } from './session.ts'
import { endSessionsOf } from './session.store.ts'
import { putSignInLink, removeSignInLink } from './sign-in-link.store.ts'
import { addSignInName, digestOfName, removeSignInName } from './sign-in-name.store.ts'
import type { AccessWorld } from './world.ts'

/** Who can sign in: letting somebody in, new links, closing an account. */
export function mountAccounts(app: Hono<StaffEnv>, world: AccessWorld): void {
  const manages = requirePermission('manage-access')
  app.get(
    routes.settings.access.path,
    requirePermission('manage-access', 'confirm-roles'),
    async (c) => render(c, <AccessPage {...await seen(c, world)} />),
  )
  app.post(routes.settings.access.path, manages, (c) => letIn(c, world))
  app.post(routes.settings.accountLink.path, manages, (c) => makeLink(c, world))
  app.post(routes.settings.accountClosing.path, manages, (c) => close(c, world))
}

/** What stands on the page of who can sign in. */
export async function seen(c: Context<StaffEnv>, world: AccessWorld): Promise<AccessSeen> {
  const { staff: reader } = c.var
  const now = world.clock.now()
  const today = now.toZonedDateTimeISO(reader.zone).toPlainDate()
  return world.database.transact(reader.provision, async (tx) => {
    const [staff, grants] = await Promise.all([listStaff(tx), listGrants(tx)])
    const accounts = await listAccounts(tx, grants)
    const nameOf = (id: Id<'Staff'>) => staff.find((one) => one.id === id)?.name ?? ''
    const has = (id: Id<'Staff'>) => accounts.find((account) => account.staff === id)
    return {
      accounts,
      awaiting: grants
        .filter((grant) => !isInEffect(grant))
        .map((grant) => ({
          grant,
          name: nameOf(grant.staff),
          askedBy: nameOf(grant.askedBy),
          whyNot: whyNotConfirm(grant, reader, has(grant.staff)?.hasPassword ?? false),
        })),
      others: staff.filter((one) => isHereOn(one, today) && !has(one.id)),
      mayManage: permit(reader, 'manage-access'),
      sent: {},
      now,
      zone: reader.zone,
    }
  })
}

async function letIn(c: Context<StaffEnv>, world: AccessWorld): Promise<Response> {
  const words = mistakeWords(languageFor(c.req.header('accept-language')))
  const sent = await readSent(c)
  const again = async (mistakes: AccessSeen['mistakes']) =>
    render(c, <AccessPage {...await seen(c, world)} sent={sent} mistakes={mistakes} />, {
      status: 422,
    })
  const form = accountForm.safeParse(sent)
  if (!form.success) return again(mistakesIn(form.error, words))
  const { staff, email, roles } = form.data
  const person = (await seen(c, world)).others.find(({ id }) => id === staff)
  if (person === undefined) return again({ staff: words('staff', 'missing') })
  const account = world.newId<'Account'>()
  const { provision, staff: by } = c.var.staff
  const now = world.clock.now()
  try {
    const link = await world.database.transact(provision, async (tx) => {
      addAccount(tx, { id: account, staff, email }, now)
      for (const role of roles)
        askForRole(tx, { id: world.newId<'Stream'>(), staff, role, askedBy: by }, now)
      await addSignInName(tx.queries, digestOfName(world.installation, email), provision, account)
      const token = newKey().toString('base64url')
      putSignInLink(tx, token, { account, madeBy: by }, now)
      return heldText({ provision, token })
    })
    return linkMade(c, world, { name: person.name, link, reads: false })
  } catch (error) {
    if (isDuplicate(error, 'sign_in_name')) return again({ email: words('email', 'taken') })
    throw error
  }
}

async function makeLink(c: Context<StaffEnv>, world: AccessWorld): Promise<Response> {
  const account = await find(c, world)
  if (account === undefined) return c.notFound()
  const { provision, staff } = c.var.staff
  const token = newKey().toString('base64url')
  await world.database.transact(provision, (tx) =>
    putSignInLink(tx, token, { account: account.id, madeBy: staff }, world.clock.now()),
  )
  const reads = account.grants.some(({ role }) => rolesThatRead.includes(role))
  return linkMade(c, world, { name: account.name, link: heldText({ provision, token }), reads })
}

/** Nobody closes the account they sit at: somebody must be left to open the next one. */
async function close(c: Context<StaffEnv>, world: AccessWorld): Promise<Response> {
  const account = await find(c, world)
  const { provision, staff: by, account: own } = c.var.staff
  if (account === undefined || account.id === own) return c.notFound()
  const now = world.clock.now()
  await world.database.transact(provision, async (tx) => {
    closeAccount(tx, account.id, now)
    removeSignInLink(tx, account.id)
    endSessionsOf(tx, account.id)
    endRolesOf(tx, account.staff, by, now)
    await removeSignInName(tx.queries, digestOfName(world.installation, account.email))
  })
  return c.redirect(routes.settings.access.href(), 303)
}

/** An account of this provision, by the address. */
export async function find(c: Context<StaffEnv>, world: AccessWorld): Promise<Account | undefined> {
  const id = readId<'Account'>(c.req.param('account'))
  const accounts = await world.database.transact(c.var.staff.provision, async (tx) =>
    listAccounts(tx, await listGrants(tx)),
  )
  return accounts.find((account) => account.id === id)
}

/** Shown now and never again, so it is the answer itself and not a page that one can come back to. */
function linkMade(
  c: Context<StaffEnv>,
  world: AccessWorld,
  made: { name: string; link: string; reads: boolean },
) {
  const now = world.clock.now()
  const origin = world.origin ?? new URL(c.req.url).origin
  const link = origin + routes.signInLink.href({ link: made.link })
  const endsAt = now.add({ hours: linkHours })
  return render(
    c,
    <LinkMadePage {...made} link={link} endsAt={endsAt} now={now} zone={c.var.staff.zone} />,
  )
}
