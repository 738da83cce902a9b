import { Hono } from 'hono'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { log } from '#platform/log.ts'
import { newId } from '#platform/new-id.ts'
import { logRequests } from '#platform/web/log-requests.ts'
import { routes } from '#routes'
import { unmarkedText } from '#ui/unmarked-text.ts'
import { readRecoveryLines } from '#values/recovery-lines.ts'
import { accessApp, browserAt } from '../../../test/access-app.ts'
import { accessWorld, goodPassword } from '../../../test/access-world.ts'
import { findSheetConfirmed } from './key-sheet.store.ts'

const { recoverySheet, recoverySheetKept } = routes.settings

let own: Awaited<ReturnType<typeof accessWorld>>
let app: ReturnType<typeof accessApp>
beforeAll(async () => {
  own = await accessWorld()
  app = accessApp(own.world)
  await own.person('Ada', 'lead', 'staff')
  await own.person('Hal', 'head')
  await own.person('Gov', 'governor')
  await own.person('Oz', 'administrator')
})
afterAll(() => own.database.close())

const signedIn = async (name: string, at = app) => {
  const browser = browserAt(at)
  expect((await browser.signIn(name)).status).toBe(303)
  return browser
}
const fingerprint = () => own.installation.recovery()!.fingerprint
const confirmed = () =>
  own.database.transact(own.provision, (tx) => findSheetConfirmed(tx, fingerprint()))
const showsTheKey = (page: string) =>
  own.installation.recovery()!.lines.some((line) => page.includes(line))

test('whoever types their password again is shown the key, on one page that is kept nowhere', async () => {
  const answer = await (
    await signedIn('Oz')
  ).post(recoverySheet.href(), { 'password-now': goodPassword })
  const page = await answer.text()
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store, no-transform')
  const lines = [...page.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map(([, line]) => line!)
  const key = readRecoveryLines(lines)
  expect(lines).toEqual(own.installation.recovery()!.lines)
  expect(key.ok).toBe(true)
  expect(page).toContain(fingerprint())
  expect(page).toContain('river')
  expect(page).toContain('Tuesday 3 March 2026')
  expect(page).not.toContain(goodPassword)
  for (const [name, value] of answer.headers) expect(showsTheKey(`${name}: ${value}`)).toBe(false)
  expect(await confirmed()).toBeUndefined()
})

test('nothing of it gets into the log', async () => {
  const lines = ['info', 'warn', 'error'] as const
  const said = lines.map((level) => vi.spyOn(log, level))
  const logged = new Hono().use(logRequests).route('/', app)
  const oz = await signedIn('Oz', logged)
  await oz.post(recoverySheet.href(), { 'password-now': goodPassword })
  await oz.post(recoverySheetKept.href(), { fingerprint: 'x' })
  const all = JSON.stringify(said.map((spy) => spy.mock.calls))
  vi.restoreAllMocks()
  expect(all).toContain(`"route":"${recoverySheet.path}"`)
  expect(showsTheKey(all)).toBe(false)
  expect(all).not.toContain(goodPassword)
})

test('a wrong password, and none, show the form again and no key', async () => {
  const oz = await signedIn('Oz')
  for (const [password, sentence] of [
    ['wrong wrong wrong', 'This is not the password you have now.'],
    ['', 'Write the password you have now.'],
  ] as const) {
    const answer = await oz.post(recoverySheet.href(), { 'password-now': password })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(sentence)
    expect(page).not.toContain('wrong wrong wrong')
    expect(showsTheKey(page)).toBe(false)
  }
})

test('guessing is slowed, together with that of changing a password', async () => {
  const oz = await signedIn('Oz')
  const guess = { 'password-now': 'guess', 'new-password': 'guess' }
  for (let round = 0; round < 4; round++) await oz.post(routes.settings.password.href(), guess)
  const slowed = await oz.post(recoverySheet.href(), { 'password-now': goodPassword })
  expect(await slowed.text()).toContain('Too many tries.')
  own.clock.advance({ minutes: 20 })
})

test('the page alone shows no key, and no address does', async () => {
  const oz = await signedIn('Oz')
  for (const address of [
    recoverySheet.href(),
    `${recoverySheet.href()}?password-now=${encodeURIComponent(goodPassword)}`,
  ]) {
    const page = await (await oz.get(address)).text()
    expect(showsTheKey(page)).toBe(false)
    expect(page).not.toContain(fingerprint())
  }
})

test.each(['Ada', 'Hal', 'Gov'])('%s is told whom to ask', async (name) => {
  const browser = await signedIn(name)
  const asked = { 'password-now': goodPassword }
  const answers = [
    await browser.get(recoverySheet.href()),
    await browser.post(recoverySheet.href(), asked),
    await browser.post(recoverySheetKept.href(), { fingerprint: fingerprint() }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  for (const answer of answers) expect(showsTheKey(await answer.text())).toBe(false)
})

test('that it was put away counts only with the fingerprint of the key in use, and is noted once', async () => {
  const oz = await signedIn('Oz')
  const wrong = await oz.post(recoverySheetKept.href(), { fingerprint: '3333 3333' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('This is not the fingerprint')
  expect(await (await oz.get(recoverySheet.href())).text()).toContain('Not yet')
  expect(await confirmed()).toBeUndefined()

  const typed = ` ${fingerprint().toLowerCase().replace(' ', '')}`
  for (const text of [fingerprint(), typed]) {
    const done = await oz.post(recoverySheetKept.href(), { fingerprint: text })
    expect(done.headers.get('location')).toBe(recoverySheet.href())
  }
  expect(await confirmed()).toMatchObject({ name: 'Oz' })
  expect((await (await oz.get(recoverySheet.href())).text()).replaceAll(/<[^>]*>/g, '')).toContain(
    'Yes, says Oz (today',
  )
  const elsewhere = await own.newProvision('hill')
  expect(
    await own.database.transact(elsewhere, (tx) => findSheetConfirmed(tx, fingerprint())),
  ).toBeUndefined()
})

test('where several provisions share the key none is shown it; the fingerprint still counts', async () => {
  const several = accessApp({
    ...own.world,
    provisions: {
      ...own.world.provisions,
      list: async () => ['river', 'hill'].map((slug) => ({ slug, id: newId<'Provision'>() })),
    },
  })
  const oz = await signedIn('Oz', several)
  const page = await (await oz.get(recoverySheet.href())).text()
  expect(page).toContain('npx upstander recovery-sheet')
  expect(page).not.toContain('name="password-now"')
  const answer = await oz.post(recoverySheet.href(), { 'password-now': goodPassword })
  expect(answer.status).toBe(422)
  expect(showsTheKey(await answer.text())).toBe(false)
  const done = await oz.post(recoverySheetKept.href(), { fingerprint: fingerprint() })
  expect(done.status).toBe(303)
})

test('where a key service keeps the key there is no sheet', async () => {
  const installation = { ...own.installation, recovery: () => undefined }
  const oz = await signedIn('Oz', accessApp({ ...own.world, installation }))
  expect(await (await oz.get(recoverySheet.href())).text()).toContain('A key service keeps the key')
  for (const address of [recoverySheet.href(), recoverySheetKept.href()])
    expect((await oz.post(address, { fingerprint: '' })).status).toBe(422)
})

test('every text of them comes out of a catalogue', async () => {
  const oz = await signedIn('Oz', accessApp({ ...own.world, provisions: alone() }))
  const pseudo = { 'accept-language': 'en-XA' }
  const shown = [
    await oz.get(recoverySheet.href(), pseudo),
    await oz.post(recoverySheet.href(), { 'password-now': goodPassword }, pseudo),
    await oz.post(recoverySheetKept.href(), { fingerprint: 'x' }, pseudo),
  ]
  for (const answer of shown) expect(unmarkedText(await answer.text())).toEqual([])
})

function alone() {
  const list = async () => [{ slug: 'river', id: own.provision }]
  return { ...own.world.provisions, list }
}
