import { expect, test } from 'vitest'
import { routes } from '#routes'
import type { Id } from '#values/id.ts'
import { accessApp, browserAt } from '../../../test/access-app.ts'
import { accessWorld, goodPassword } from '../../../test/access-world.ts'

const code = 'river-stone-lamp'
const first = {
  code,
  provision: 'Hill House',
  slug: 'hill-house',
  name: 'Ada',
  job: 'Designated safeguarding lead',
  email: 'ada@river.example',
  password: goodPassword,
}

test('an installation is set up once, with the code that was printed', async () => {
  const begun: Id<'Provision'>[] = []
  const own = await accessWorld({
    firstRunCode: code,
    onNewProvision: (provision) => {
      begun.push(provision)
      return Promise.resolve()
    },
  })
  const app = accessApp(own.world)
  const browser = browserAt(app)
  const send = (fields: object) => browser.post(routes.firstRun.href(), { ...first, ...fields })
  expect((await browser.get(routes.firstRun.href())).status).toBe(200)
  const wrong = await send({
    code: 'guess',
    slug: 'Hill House',
    name: ' ',
    password: 'hillhouse2026',
  })
  const page = await wrong.text()
  expect(wrong.status).toBe(422)
  for (const sentence of ['not the code', 'small letters, digits', 'Write your name'])
    expect(page).toContain(sentence)
  expect(await (await send({ password: first.email })).text()).toContain('made of names')
  expect(begun).toEqual([])

  expect((await send({})).headers.get('location')).toBe(routes.signIn.href())
  expect(begun).toHaveLength(1)
  expect((await browser.get(routes.firstRun.href())).status).toBe(404)
  expect((await send({})).status).toBe(404)
  expect((await browser.signIn('Ada')).headers.get('location')).toBe(routes.desk.href())
  const access = await (await browser.get(routes.settings.access.href())).text()
  expect(access).toContain('safeguarding lead (since this was set up)')
  await own.database.close()
})

test('without a code nothing can be set up', async () => {
  const own = await accessWorld()
  const browser = browserAt(accessApp(own.world))
  expect((await browser.get(routes.firstRun.href())).status).toBe(404)
  expect((await browser.post(routes.firstRun.href(), first)).status).toBe(404)
  await own.database.close()
})

test('setting up that was broken off can be taken up again', async () => {
  let fails = true
  const own = await accessWorld({
    firstRunCode: code,
    onNewProvision: () =>
      fails ? Promise.reject(new Error('The disk is full')) : Promise.resolve(),
  })
  const app = accessApp(own.world)
  app.onError((_, c) => c.text('', 500))
  const browser = browserAt(app)
  expect((await browser.post(routes.firstRun.href(), first)).status).toBe(500)
  fails = false
  expect((await browser.post(routes.firstRun.href(), first)).status).toBe(303)
  expect((await browser.signIn('Ada')).status).toBe(303)
  await own.database.close()
})
