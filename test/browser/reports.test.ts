import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { goodPassword } from '../access-world.ts'
import { staffAt } from '../staff-at.ts'
import { findings, phone } from './browser.ts'
import { riverInBrowser } from './river.ts'

let river: Awaited<ReturnType<typeof riverInBrowser>>
beforeAll(async () => {
  river = await riverInBrowser()
  const signedIn = staffAt(river)
  await signedIn('Lena', 'lead', 'staff')
  await signedIn('Cal', 'staff')
})
afterAll(() => river.close())

const { reports } = routes

async function signIn(name: string, options: Parameters<typeof river.browser.newContext>[0] = {}) {
  const context = await river.browser.newContext({ ...options, baseURL: river.url })
  const page = await context.newPage()
  await page.goto(routes.signIn.href())
  await page.fill('#email', `${name.toLowerCase()}@river.example`)
  await page.fill('#password', goodPassword)
  await page.press('#password', 'Enter')
  await page.waitForURL(/\/(?:desk|told|reports)/)
  return page
}

const isWithin = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')

async function look(page: Page, name: string): Promise<void> {
  const shots = process.env['SHOTS']
  if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
  expect([name, await findings(page)]).toEqual([name, []])
  expect([name, await isWithin(page)]).toEqual([name, true])
}

test('from corridor to decision with one thumb, on a phone', async () => {
  const coach = await signIn('Cal', phone)
  await coach.goto(routes.told.href())
  await look(coach, 'told')
  expect(await coach.locator('form[action="/told"] .field:visible').count()).toBe(6)
  await coach.check('#about-an-adult')
  await coach.fill('#who-told-me', 'Mia')
  await coach.fill('#what-happened', 'Kyle flicks lit matches at me in the taxi')
  await coach.fill('#what-i-did', 'kept her in the kitchen')
  await coach.check('#feel-safe')
  await coach.click('text=Pass it on')
  await look(coach, 'told-one')
  const report = coach.url().split('/').at(-1)!

  const lead = await signIn('Lena', phone)
  await lead.goto(reports.list.href())
  await look(lead, 'reports')
  await lead.goto(reports.one.href({ report }))
  await look(lead, 'report-unread')
  await lead.click('text=I have read it')
  await look(lead, 'report-read')
  for (const [name, address] of [
    ['tonight', reports.tonight.href({ report })],
    ['triage', reports.triage.href({ report })],
    ['triage-case', `${reports.triage.href({ report })}?road=case`],
    ['triage-join', `${reports.triage.href({ report })}?road=join`],
    ['light', reports.light.href({ report })],
    ['adult', reports.adultRoute.href({ report })],
    ['answer', reports.answer.href({ report })],
    ['return-words', reports.returnWords.href({ report })],
  ] as const) {
    await lead.goto(address)
    await look(lead, name)
  }
  await lead.goto(reports.light.href({ report }))
  await lead.fill('#what-i-did', 'talked with both')
  await lead.check('#all-right')
  await lead.check('#safe')
  await lead.selectOption('#types', 'verbal-threats')
  await lead.click('main >> text="Sorted"')
  await look(lead, 'report-light')
  await lead.goto(reports.lightCheck.href({ report }))
  await look(lead, 'light-check')
  await coach.goto(routes.toldOne.href({ report }))
  await look(coach, 'told-one-read')
})

test('the same on a desk, with the keyboard alone', async () => {
  const coach = await signIn('Cal', { viewport: { width: 1280, height: 900 } })
  await coach.goto(routes.told.href())
  await coach.focus('#about-an-adult')
  await coach.keyboard.press('Space')
  await coach.keyboard.press('Tab')
  await coach.keyboard.type('Sam')
  await coach.keyboard.press('Tab')
  await coach.keyboard.type('they took my bag')
  await coach.focus('form[action="/told"] button[type=submit]')
  await coach.keyboard.press('Enter')
  await coach.waitForURL(/\/told\/[0-9a-f-]+$/)
  const report = coach.url().split('/').at(-1)!
  await look(coach, 'wide-told-one')
  expect(await coach.textContent('main')).toContain('they took my bag')
  await coach.goto(routes.told.href())
  await look(coach, 'wide-told')
  const lead = await signIn('Lena', { viewport: { width: 1280, height: 900 } })
  for (const [name, address] of [
    ['reports', reports.list.href()],
    ['report', reports.one.href({ report })],
    ['triage', reports.triage.href({ report })],
    ['triage-case', `${reports.triage.href({ report })}?road=case`],
    ['light', reports.light.href({ report })],
    ['adult', reports.adultRoute.href({ report })],
  ] as const) {
    await lead.goto(address)
    await look(lead, `wide-${name}`)
  }
})

test('nothing of it needs a script', async () => {
  const coach = await signIn('Cal', { ...phone, javaScriptEnabled: false })
  await coach.goto(routes.told.href())
  await coach.check('#about-an-adult')
  await coach.fill('#what-happened', 'they laughed at her shoes')
  await coach.click('text=Pass it on')
  await coach.waitForURL(/\/told\/[0-9a-f-]+$/)
  const lead = await signIn('Lena', { ...phone, javaScriptEnabled: false })
  await lead.goto(reports.one.href({ report: coach.url().split('/').at(-1)! }))
  await lead.click('text=I have read it')
  await lead.click('text=Decided what it leads to')
  await lead.click('text=The light road')
  await lead.fill('#what-i-did', 'talked with both')
  await lead.check('#all-right')
  await lead.check('#safe')
  await lead.selectOption('#types', 'verbal-mocking')
  await lead.click('main >> text="Sorted"')
  await lead.waitForURL(/\/reports\/[0-9a-f-]+$/)
  expect(await lead.textContent('main')).toContain('One check on')
})
