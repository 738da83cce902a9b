import type { Context, MiddlewareHandler } from 'hono'
import { readSent } from '#platform/web/sent.ts'
import { render } from '#platform/web/render.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import type { Place } from '#ui/surroundings.tsx'
import { sayIn } from '#ui/words.tsx'
import { permit, type Permission, type Role } from '#values/permission.ts'
import type { SignedIn } from '#values/signed-in.ts'
import { accessWords } from './access-words.ts'
import { listAdministrators } from './accounts.query.ts'
import { heldSession, takeSession } from './cookies.handler.tsx'
import { RefusedPage } from './refused.page.tsx'
import { frontDoor, landingOf } from './landing.handler.tsx'
import { pathOfOurs } from './same-site.ts'
import { findSession, touchSession } from './session.store.ts'
import { isOver, isStale } from './session.ts'
import { SignInPage } from './sign-in.page.tsx'
import type { AccessWorld } from './world.ts'

/**
 * The door for staff: whoever is signed in goes on as `c.var.staff`; everybody else is led to sign in and back. What somebody
 * was sending when their session had ended is not lost: it goes along through signing in.
 */
export function requireStaff(world: AccessWorld): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    const staff = await findSignedIn(c, world)
    if (staff === undefined) return askToSignIn(c, world)
    c.set('staff', staff)
    c.set('refuse', (permission) => refuse(c, world, staff, permission))
    c.set('surroundings', {
      signedIn: {
        name: staff.name,
        role: roleInWords(staff.roles),
        provision: staff.provisionName,
        places: placesOf(staff),
      },
      demo: staff.isDemo,
      notForRealChildren: !staff.isDemo,
    })
    await next()
    return undefined
  }
}

async function findSignedIn(c: Context, world: AccessWorld): Promise<SignedIn | undefined> {
  const held = heldSession(c, world)
  if (held === undefined) return undefined
  const now = world.clock.now()
  return world.database.transact(held.provision, async (tx) => {
    const found = await findSession(tx, held.token, now)
    if (found === undefined || isOver(found.session, now)) return undefined
    if (isStale(found.session, now)) touchSession(tx, found.session.id, now)
    return found.signedIn
  })
}

async function askToSignIn(c: Context, world: AccessWorld): Promise<Response> {
  takeSession(c, world)
  const url = new URL(c.req.url)
  const to = pathOfOurs(url.pathname + url.search) ?? ''
  if (c.req.method === 'GET' || c.req.method === 'HEAD')
    return c.redirect(`${routes.signIn.href()}?to=${encodeURIComponent(to)}`, 303)
  const typed = Object.entries(await readSent(c)).filter(([name]) => !name.includes('password'))
  const carried = JSON.stringify(Object.fromEntries(typed))
  const front = await frontDoor(world)
  return render(c, <SignInPage sent={{ to, carried }} front={front} />, { status: 401 })
}

async function refuse(
  c: Context,
  world: AccessWorld,
  staff: SignedIn,
  permission: Permission,
): Promise<Response> {
  const administrators = await world.database.transact(staff.provision, listAdministrators)
  return render(
    c,
    <RefusedPage
      permission={permission}
      name={staff.name}
      roles={staff.roles}
      administrators={administrators}
      landing={landingOf(staff)}
    />,
    { status: 403 },
  )
}

function placesOf(staff: { roles: readonly Role[] }): Place[] {
  const needs: [Place, Permission][] = [
    ['desk', 'see-desk'],
    ['reports', 'read-reports'],
    ['cases', 'read-cases'],
    ['people', 'see-people'],
    ['told', 'write-down-told'],
  ]
  return needs.filter(([, permission]) => permit(staff, permission)).map(([place]) => place)
}

// The layout says roles as terms of the provision, so they are handed over in plain English.
function roleInWords(roles: readonly Role[]): string {
  const say = sayIn(accessWords, 'en')
  return roles.map((role) => say(`role.${role}`)).join(', ') || say('role.none')
}
