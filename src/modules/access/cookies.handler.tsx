import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { atMostHours, heldText, readHeld, type Held } from './session.ts'
import type { AccessWorld } from './world.ts'

type Origin = Pick<AccessWorld, 'origin'>

const session = 'session'
const browser = 'known-browser'
const yearSeconds = 400 * 24 * 3600

/** The session that the browser holds, as far as it says. */
export function heldSession(c: Context, world: Origin): Held | undefined {
  return readHeld(read(c, world, session))
}

/** Gives the browser its session; it goes when the browser is closed, and after twelve hours at the latest. */
export function giveSession(c: Context, world: Origin, held: Held): void {
  const options = { ...guarded(c, world), maxAge: atMostHours * 3600 }
  setCookie(c, session, heldText(held), options)
}

export function takeSession(c: Context, world: Origin): void {
  deleteCookie(c, session, guarded(c, world))
}

/** By what the browser is known for the person who last came in with it. */
export function knownBrowser(c: Context, world: Origin): string | undefined {
  return read(c, world, browser)
}

export function rememberBrowser(c: Context, world: Origin, known: string): void {
  setCookie(c, browser, known, { ...guarded(c, world), maxAge: yearSeconds })
}

function read(c: Context, world: Origin, name: string): string | undefined {
  return isSecure(c, world) ? getCookie(c, name, 'host') : getCookie(c, name)
}

/** No script reads it, no other site sends it along, and over https no neighbour can plant it (`__Host-`). */
function guarded(c: Context, world: Origin) {
  const always = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
  return isSecure(c, world) ? ({ ...always, secure: true, prefix: 'host' } as const) : always
}

function isSecure(c: Context, { origin }: Origin): boolean {
  return origin === undefined ? c.req.url.startsWith('https:') : origin.startsWith('https:')
}
