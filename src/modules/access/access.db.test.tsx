import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { accessApp, browserAt } from '../../../test/access-app.ts'
import { accessWorld, goodPassword } from '../../../test/access-world.ts'
import { posted } from '../../../test/world.ts'

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

const signedIn = async (name: string) => {
  const browser = browserAt(app)
  expect((await browser.signIn(name)).status).toBe(303)
  return browser
}

test('signing in leads on, with a cookie that no script and no other site can use', async () => {
  const answer = await browserAt(app).signIn('Ada')
  expect(answer.headers.get('location')).toBe(routes.desk.href())
  const cookies = answer.headers.getSetCookie()
  expect(cookies).toHaveLength(2)
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-/)
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
      expect(cookie).toContain(flag)
    expect(cookie).not.toMatch(/Domain/i)
  }
})

test('over http, on this machine, the cookie is the same without Secure', async () => {
  const plain = accessApp({ ...own.world, origin: undefined })
  const answer = await browserAt(plain).signIn('Ada')
  const [cookie] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^session=/)
  expect(cookie).toContain('HttpOnly')
  expect(cookie).not.toContain('Secure')
})

test('a wrong password and an unknown name get the same page, word for word', async () => {
  const answers = ['ada@river.example', 'nobody@river.example'].map(async (email) => {
    const form = posted({ email, password: 'wrong wrong wrong', 'idempotency-key': 'a'.repeat(20) })
    const answer = await app.request(routes.signIn.href(), form)
    return [
      answer.status,
      (await answer.text()).replaceAll(email, ''),
      answer.headers.getSetCookie(),
    ]
  })
  const [known, unknown] = await Promise.all(answers)
  expect(known).toEqual(unknown)
  expect(known?.[0]).toBe(422)
  expect(known?.[1]).toContain('is not right')
})

test('an empty form says what is missing and keeps what was typed, but never a password', async () => {
  const answer = await browserAt(app).post(routes.signIn.href(), { email: 'ada@river.example' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('Write the password.')
  expect(page).toContain('value="ada@river.example"')
  expect(
    await (await browserAt(app).signIn('Ada', { password: 'secret-i-typed' })).text(),
  ).not.toContain('secret-i-typed')
})

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example'])(
  'signing in never leads to another site: %s',
  async (to) => {
    const answer = await browserAt(app).signIn('Tom', { to })
    expect(answer.headers.get('location')).toBe(routes.desk.href())
  },
)

test('whoever is not signed in is led to sign in, and back to where they were going', async () => {
  const browser = browserAt(app)
  const led = await browser.get(routes.people.staff.href())
  expect(led.headers.get('location')).toBe('/sign-in?to=%2Fpeople%2Fstaff')
  const answer = await browser.signIn('Tom', { to: '/people/staff' })
  expect(answer.headers.get('location')).toBe('/people/staff')
})

test('what somebody was writing when their session ended goes along through signing in', async () => {
  const answer = await browserAt(app).post(routes.people.newMember.href(), {
    name: 'Ines “Ní” O’Dea',
  })
  const page = await answer.text()
  expect(answer.status).toBe(401)
  const carried = /name="carried" value="([^"]*)"/.exec(page)?.[1] ?? ''
  const text = carried.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  const on = await browserAt(app).signIn('Oz', {
    to: routes.people.newMember.href(),
    carried: text,
  })
  expect(on.status).toBe(200)
  expect(await on.text()).toContain('value="Ines “Ní” O’Dea"')
})

test('a form of another site is refused', async () => {
  const browser = await signedIn('Oz')
  const from = async (headers: Record<string, string>) =>
    (await browser.post(routes.people.newProvider.href(), { name: 'Hill' }, headers)).status
  expect(await from({ origin: 'https://evil.example' })).toBe(403)
  expect(await from({ origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await from({ origin: 'https://upstander.example' })).toBe(303)
  const signIn = posted(
    { email: 'tom@river.example', password: goodPassword },
    { origin: 'https://evil.example' },
  )
  expect((await app.request(routes.signIn.href(), signIn)).status).toBe(403)
})

test('a 403 page says why, and whom to ask', async () => {
  const answer = await (await signedIn('Tom')).get(routes.settings.access.href())
  const page = (await answer.text()).replaceAll(/<[^>]*>/g, '')
  expect(answer.status).toBe(403)
  expect(page).toContain('To change who can sign in, somebody must be administrator.')
  expect(page).toContain('You are signed in as Tom, staff.')
  expect(page).toContain('Oz')
})

test('the page of a sign-in says how long to wait, and a browser that is known does not', async () => {
  own.clock.advance({ hours: 2 })
  const known = await signedIn('Tom')
  for (let round = 0; round < 4; round++) await browserAt(app).signIn('Tom', { password: 'guess' })
  const slowed = await browserAt(app).signIn('Tom')
  expect([slowed.status, slowed.headers.get('retry-after')]).toEqual([429, '1'])
  expect(await slowed.text()).toContain('Please wait 1 second')
  expect((await known.signIn('Tom')).status).toBe(303)
})

test('the way back for everybody else leads to the one door there is', async () => {
  expect(await (await browserAt(app).get(routes.signIn.href())).text()).toContain('href="/p/river"')
})
