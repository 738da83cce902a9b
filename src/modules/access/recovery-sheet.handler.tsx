import type { Context, Hono } from 'hono'
import type { RecoveryText } from '#platform/installation-key.ts'
import { mistakesIn } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import { readSent } from '#platform/web/sent.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import type { Sent } from '#values/sent.ts'
import { mistakeWords } from './access-words.ts'
import { confirmSheet, findSheetConfirmed } from './key-sheet.store.ts'
import { tryOwnPassword } from './own-password.store.ts'
import { PrintedSheetPage } from './printed-sheet.page.tsx'
import { keptSheetForm, readFingerprint, showSheetForm } from './recovery-sheet.form.ts'
import { RecoverySheetPage, type SheetSeen } from './recovery-sheet.page.tsx'
import type { AccessWorld } from './world.ts'

/** The sheet without which nobody can read the record again when the computer is lost. */
export function mountRecoverySheet(app: Hono<StaffEnv>, world: AccessWorld): void {
  const keeps = requirePermission('manage-keys')
  app.get(routes.settings.recoverySheet.path, keeps, (c) => page(c, world))
  app.post(routes.settings.recoverySheet.path, keeps, (c) => show(c, world))
  app.post(routes.settings.recoverySheetKept.path, keeps, (c) => confirm(c, world))
}

/** Shown once, to whoever types their password again: the answer itself, and not a page that one can come back to. */
async function show(c: Context<StaffEnv>, world: AccessWorld): Promise<Response> {
  const { where, recovery } = await sheetOf(world)
  if (where !== 'here' || recovery === undefined) return page(c, world, { status: 422 })
  const words = mistakeWords(languageFor(c.req.header('accept-language')))
  const form = showSheetForm.safeParse(await readSent(c))
  if (!form.success) return page(c, world, { mistakes: mistakesIn(form.error, words) })
  const { staff } = c.var
  const now = world.clock.now()
  const tried = await tryOwnPassword(world, staff, form.data['password-now'], now)
  if (tried !== 'right')
    return page(c, world, { mistakes: { 'password-now': words('password-now', tried) } })
  // Kept nowhere, and not packed: the length of a packed page could tell of what is in it.
  c.header('cache-control', 'no-store, no-transform')
  const { provisionName: provision, zone } = staff
  return render(c, <PrintedSheetPage {...recovery} provision={provision} now={now} zone={zone} />)
}

async function confirm(c: Context<StaffEnv>, world: AccessWorld): Promise<Response> {
  const sent = await readSent(c)
  const words = mistakeWords(languageFor(c.req.header('accept-language')))
  const { fingerprint } = world.installation.recovery() ?? {}
  const form = keptSheetForm.safeParse(sent)
  const isOurs = form.success && fingerprint !== undefined
  if (!isOurs || form.data.fingerprint !== readFingerprint(fingerprint))
    return page(c, world, { sent, mistakes: { fingerprint: words('fingerprint', 'wrong') } })
  const { provision, staff } = c.var.staff
  await world.database.transact(provision, (tx) =>
    confirmSheet(tx, { staff, fingerprint }, world.clock.now()),
  )
  return c.redirect(routes.settings.recoverySheet.href(), 303)
}

async function page(
  c: Context<StaffEnv>,
  world: AccessWorld,
  shown: { sent?: Sent; mistakes?: SheetSeen['mistakes']; status?: 422 } = {},
): Promise<Response> {
  const { provision, zone } = c.var.staff
  const { where, recovery } = await sheetOf(world)
  const confirmed =
    recovery &&
    (await world.database.transact(provision, (tx) => findSheetConfirmed(tx, recovery.fingerprint)))
  const { sent = {}, mistakes, status = mistakes ? 422 : 200 } = shown
  const seen = { where, confirmed, now: world.clock.now(), zone, sent, mistakes }
  return render(c, <RecoverySheetPage {...seen} />, { status })
}

/** The key opens every provision of the installation, so where there are several none of them is shown it. */
async function sheetOf(
  world: AccessWorld,
): Promise<{ where: SheetSeen['where']; recovery: RecoveryText | undefined }> {
  const recovery = world.installation.recovery()
  if (recovery === undefined) return { where: 'service', recovery }
  const provisions = await world.provisions.list()
  return { where: provisions.length > 1 ? 'several' : 'here', recovery }
}
