import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { accessApp, browserAt } from '../../../test/access-app.ts'
import { accessWorld, goodPassword } from '../../../test/access-world.ts'

let own: Awaited<ReturnType<typeof accessWorld>>
let app: ReturnType<typeof accessApp>
beforeAll(async () => {
  own = await accessWorld()
  app = accessApp(own.world)
  await own.person('Ada', 'lead', 'staff')
  await own.person('Hal', 'head')
  await own.person('Oz', 'administrator')
  await own.person('Tom', 'staff')
  await own.person('Gov', 'governor')
})
afterAll(() => own.database.close())

const session = '__Host-session'
const signedIn = async (name: string) => {
  const browser = browserAt(app)
  expect((await browser.signIn(name)).status).toBe(303)
  return browser
}

test('a session that a browser held before is worth nothing after signing in', async () => {
  const browser = await signedIn('Tom')
  const before = browser.cookies.get(session) ?? ''
  await browser.signIn('Tom')
  expect(browser.cookies.get(session)).not.toBe(before)
  const other = browserAt(app)
  other.cookies.set(session, before)
  expect((await other.get(routes.people.students.href())).status).toBe(303)
})

test('a session planted by a stranger does not become somebody’s', async () => {
  const victim = browserAt(app)
  const planted = `${own.provision}.${'A'.repeat(43)}`
  victim.cookies.set(session, planted)
  await victim.signIn('Tom')
  expect(victim.cookies.get(session)).not.toBe(planted)
})

test('what the database holds is no session', async () => {
  await signedIn('Tom')
  const { rows } = await own.database.transact(own.provision, async (tx) => ({
    rows: await tx.read<{ digest: Buffer }>('select digest from session', []),
  }))
  const thief = browserAt(app)
  for (const { digest } of rows) {
    thief.cookies.set(session, `${own.provision}.${digest.toString('base64url')}`)
    expect((await thief.get(routes.people.students.href())).status).toBe(303)
  }
})

test('half an hour unused, or twelve hours in all, and one must sign in again', async () => {
  const browser = await signedIn('Tom')
  const look = async () => (await browser.get(routes.people.students.href())).status
  for (let half = 0; half < 23; half++) {
    own.clock.advance({ minutes: 29 })
    expect(await look()).toBe(200)
  }
  own.clock.advance({ minutes: 29 })
  expect(await look()).toBe(200)
  own.clock.advance({ minutes: 25 })
  expect(await look(), 'twelve hours are over').toBe(303)
  const again = await signedIn('Tom')
  own.clock.advance({ minutes: 31 })
  expect((await again.get(routes.people.students.href())).status, 'idle').toBe(303)
})

test('signing out ends the session, not only the cookie', async () => {
  const browser = await signedIn('Tom')
  const before = browser.cookies.get(session) ?? ''
  await browser.post(routes.signOut.href())
  expect(browser.cookies.has(session)).toBe(false)
  browser.cookies.set(session, before)
  expect((await browser.get(routes.people.students.href())).status).toBe(303)
})

test('signing out everywhere ends every session of that person and nobody else’s', async () => {
  const [one, two, other] = [await signedIn('Tom'), await signedIn('Tom'), await signedIn('Ada')]
  expect(await (await one.get(routes.settings.password.href())).text()).toContain('Another one')
  await one.post(routes.settings.sessions.href())
  expect((await two.get(routes.people.students.href())).status).toBe(303)
  expect((await other.get(routes.people.students.href())).status).toBe(200)
})

test('somebody who has left cannot come in, and is out at once', async () => {
  const staff = await own.person('Lee', 'staff')
  const browser = await signedIn('Lee')
  await own.database.transact(own.provision, (tx) =>
    tx.write("update staff set left_on = '2026-03-01' where staff_id = $1", [staff]),
  )
  expect((await browser.get(routes.people.students.href())).status).toBe(303)
  expect((await browserAt(app).signIn('Lee')).status).toBe(422)
})

test('a changed password signs other browsers out and keeps this one', async () => {
  await own.person('Pat', 'staff')
  const [here, there] = [await signedIn('Pat'), await signedIn('Pat')]
  const change = (now: string, to: string) =>
    here.post(routes.settings.password.href(), { 'password-now': now, 'new-password': to })
  const better = 'slow otter under brass bridge'
  expect(await (await change('wrong', better)).text()).toContain('not the password you have now')
  expect(await (await change(goodPassword, 'password1234')).text()).toContain('easy to guess')
  expect(await (await change(goodPassword, 'pat@river.example')).text()).toContain('made of names')
  expect((await change(goodPassword, better)).status).toBe(303)
  expect((await here.get(routes.people.students.href())).status).toBe(200)
  expect((await there.get(routes.people.students.href())).status).toBe(303)
  expect((await browserAt(app).signIn('Pat')).status).toBe(422)
  expect((await browserAt(app).signIn('Pat', { password: better })).status).toBe(303)
})
