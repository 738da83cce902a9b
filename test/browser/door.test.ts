import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { findings, phone } from './browser.ts'
import { riverInBrowser } from './river.ts'

let there: Awaited<ReturnType<typeof riverInBrowser>>
beforeAll(async () => {
  there = await riverInBrowser()
})
afterAll(() => there.close())

const place = { provision: 'river' }

test.each(['light', 'dark'] as const)(
  'axe finds nothing at the door, in %s',
  async (colorScheme) => {
    const context = await there.browser.newContext({ ...phone, colorScheme })
    const page = await context.newPage()
    const steps = ['adult'].map((step) => routes.door.tellStep.href({ ...place, step }))
    for (const address of [
      routes.door.front.href(place),
      routes.door.tell.href(place),
      routes.door.return.href(place),
      routes.door.policy.href(place),
      ...steps,
    ]) {
      await page.goto(there.url + address)
      expect(await findings(page), address).toEqual([])
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, address).toBeLessThanOrEqual(360)
    }
    await context.close()
  },
)

test('a child tells us on a phone with script off, one question a page, and comes back', async () => {
  const context = await there.browser.newContext({ ...phone, javaScriptEnabled: false })
  context.setDefaultTimeout(5000)
  const page = await context.newPage()
  await page.goto(there.url + routes.door.front.href(place))
  await page.getByRole('link', { name: 'Tell us' }).first().click()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByLabel('I am a student here').check()
  await page.getByRole('button', { name: 'Next' }).click()
  await page.getByRole('button', { name: 'Next' }).click()
  expect(await page.getByRole('alert').textContent()).toContain(
    'Write something about what happened',
  )
  await page.getByLabel('What happened?').fill('They hide my shoes every Tuesday')
  for (const _ of ['people', 'where', 'safe', 'name', 'check'])
    await page.getByRole('button', { name: 'Next' }).click()
  expect(await page.getByText('They hide my shoes').textContent()).toContain('every Tuesday')
  await page.getByRole('button', { name: 'Send it' }).click()
  const words = (await page.locator('#return-words').textContent()) ?? ''
  expect(words.trim().split(' ')).toHaveLength(6)

  await page.goto(there.url + routes.door.return.href(place))
  await page.getByLabel('Your six words').fill(words)
  await page.getByRole('button', { name: 'Open' }).click()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'What has happened so far',
  )
  expect(await page.content()).not.toContain('shoes')
  await context.close()
})

test('with the keyboard alone a child tells us', async () => {
  const page = await there.browser.newPage(phone)
  await page.goto(there.url + routes.door.tell.href(place))
  const box = page.getByLabel('What happened?')
  for (
    let presses = 0;
    presses < 40 && !(await box.evaluate((e) => e === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.type('He calls me names')
  const send = page.getByRole('button', { name: 'Send it' })
  for (
    let presses = 0;
    presses < 40 && !(await send.evaluate((e) => e === document.activeElement));
    presses++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.locator('#return-words').textContent()).not.toBe('')
  await page.close()
})

test('front door and form: at most 14 KB each over the wire, and at most two requests', async () => {
  for (const address of [routes.door.front.href(place), routes.door.tell.href(place)]) {
    const context = await there.browser.newContext(phone)
    const page = await context.newPage()
    const wire = await context.newCDPSession(page)
    await wire.send('Network.enable')
    let [bytes, requests] = [0, 0]
    wire.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith('data:')) requests++
    })
    wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.goto(there.url + address, { waitUntil: 'networkidle' })
    expect(requests, address).toBeLessThanOrEqual(2)
    expect(bytes, address).toBeLessThanOrEqual(14 * 1024)
    expect(bytes, address).toBeGreaterThan(1000)
    await context.close()
  }
})

test('Shift three times leaves the page, and the back button shows nothing of it', async () => {
  const page = await there.browser.newPage(phone)
  await page.route(/^https:/, (route) =>
    route.fulfill({ body: 'weather', contentType: 'text/html' }),
  )
  await page.goto(there.url + routes.door.tell.href(place))
  for (const _ of [1, 2, 3]) await page.keyboard.press('Shift')
  await page.waitForURL(/^https:/)
  await page.goBack()
  expect(page.url()).not.toContain('/tell')
  await page.close()
})
