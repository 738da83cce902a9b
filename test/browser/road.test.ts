import { afterEach, beforeEach, expect, test } from 'vitest'
import { addFirstPerson } from '#modules/access/set-up.store.ts'
import { routes } from '#routes'
import { goodPassword } from '../access-world.ts'
import { phone } from './browser.ts'
import { isBackAt, optionIn, type Reader, readerIn } from './reader.ts'
import { riverInBrowser } from './river.ts'

let there: Awaited<ReturnType<typeof riverInBrowser>>
beforeEach(async () => {
  there = await riverInBrowser()
  await addFirstPerson(
    there.world,
    there.river.id,
    {
      name: 'Lena Okafor',
      job: 'Assistant head',
      trustedAdult: true,
      joinedOn: Temporal.PlainDate.from('2025-09-01'),
      email: 'lead@river.example',
      password: goodPassword,
      roles: ['lead'],
    },
    there.clock.now(),
  )
})
afterEach(() => there.close())

test.each([
  ['with script, as axe reads it', true],
  ['with script off', false],
])(
  'a report is taken all the way to a closed case, %s',
  async (_, javaScriptEnabled) => {
    const context = await there.browser.newContext({ ...phone, javaScriptEnabled })
    context.setDefaultTimeout(8000)
    const reader = await readerIn(context, javaScriptEnabled)
    await tellUs(reader)
    await signIn(reader)
    await decide(reader)
    await nameAndHear(reader)
    await findAndHelp(reader)
    await askAndClose(reader)
    expect(await reader.page.locator('main').textContent()).toContain('Closed')
    await context.close()
  },
  120_000,
)

async function tellUs({ page, press, answer }: Reader): Promise<void> {
  await page.goto(there.url + routes.door.tell.href({ provision: 'river' }))
  await answer({
    'who-is-telling': 'student',
    'about-me': 'yes',
    'what-happened': 'Kyle takes my lunch every day and laughs',
    'who-did-it': 'Kyle',
    'your-name': 'Mia',
    'feel-safe': 'no',
  })
  await press('button', 'Send it')
  await page.waitForSelector('#return-words')
}

async function signIn({ page, press, answer }: Reader): Promise<void> {
  await page.goto(there.url + routes.desk.href())
  if (new URL(page.url()).pathname === routes.desk.href()) return
  await answer({ email: 'lead@river.example', password: goodPassword })
  await press('button', /sign in/i)
  await page.goto(there.url + routes.desk.href())
}

async function decide({ page, press, answer, look }: Reader): Promise<void> {
  await page.goto(there.url + routes.reports.list.href())
  await look()
  const address = await page.locator('main a[href^="/reports/"]').first().getAttribute('href')
  await page.goto(there.url + address)
  await press('button', /read/i)
  await page.goto(`${there.url}${address}/tonight`)
  await look()
  await answer({ 'how-home': 'Her aunt fetches her.', safe: 'yes' })
  await press('button', /write|save|down/i)
  await page.goto(`${there.url}${address}/triage?road=case`)
  await look()
  await answer({
    result: 'investigation',
    severity: '2',
    'severity-reasons': 'Every day, and she is afraid.',
    reasons: 'It has to be looked into.',
  })
  await page.locator('input[name="types"]').first().check()
  await press('button', /decide|open|write|save/i)
  expect(page.url()).toContain('/cases/')
}

async function nameAndHear({ page, press, answer }: Reader): Promise<void> {
  const here = page.url()
  for (const [role, name] of [
    ['target', 'Mia'],
    ['alleged', 'Kyle'],
    ['witness', 'Sol'],
  ] as const) {
    await page.goto(`${here}/people`)
    await answer({ role, name, person: 'student' })
    await press('button', /name|write|save/i)
    await isBackAt(page, here)
  }
  await page.goto(`${here}/investigator`)
  await answer({ staff: await optionIn(page, 'staff'), 'no-connection': 'yes' })
  await press('button', /name|write|save/i)
  for (const account of ['He takes it.', 'It was a joke.', 'I saw it twice.']) {
    await page.goto(here)
    await press('link', 'Take their account')
    await answer({ account, 'who-was-there': 'nobody-else', adjusted: 'no' })
    await press('button', /write|save|down/i)
    await isBackAt(page, here)
  }
  await page.goto(`${here}/evidence`)
  await answer({ sort: 'staff-observation', what: 'The cook saw it on Monday.', copied: 'no' })
  await press('button', /write|save|list|down/i)
  await isBackAt(page, here)
}

async function findAndHelp({ page, press, answer }: Reader): Promise<void> {
  const here = page.url()
  await press('link', 'Come to a finding')
  await answer({
    deliberate: 'yes',
    'why-deliberate': 'He said he planned it.',
    hurtful: 'yes',
    'why-hurtful': 'She went hungry.',
    repeated: 'yes',
    'why-repeated': 'Every day for two weeks.',
    power: 'yes',
    'why-power': 'He is older and not alone.',
    outcome: 'confirmed',
    reasons: 'Three accounts agree.',
  })
  await press('button', /write|finding|save|down/i)
  await isBackAt(page, here)
  for (const at of [0, 1]) {
    await page.goto(here)
    await page
      .getByRole('link', { name: 'Offer help' })
      .nth(at === 0 ? 0 : -1)
      .click()
    await page.locator('input[name="supports"]').first().check()
    await answer({ what: 'A quiet word each morning.' })
    await press('button', /write|offer|save|down/i)
    await page.goto(here)
    await press('link', 'What they said to it')
    await answer({ answer: 'yes-please', 'what-they-said': 'Yes, please.' })
    await press('button', /write|save|down/i)
    await isBackAt(page, here)
  }
  await press('link', 'Take action')
  await answer({
    step: 'A2',
    what: 'A spoken warning.',
    reasons: 'First time for him.',
    'decided-by': 'us',
    'takes-sport': 'no',
  })
  await press('button', /write|action|save|down/i)
  await isBackAt(page, here)
  await press('link', 'Plan check-ins')
  await answer({ adult: await optionIn(page, 'adult'), how: 'By the pitch, alone.' })
  await press('button', /agree|write|save/i)
  await isBackAt(page, here)
}

async function askAndClose(reader: Reader): Promise<void> {
  const { page, press, answer, look } = reader
  const here = page.url()
  await page.goto(`${here}/closure`)
  await look()
  await answer({ why: 'stopped-and-safe', 'without-answer': 'no' })
  await press('button', 'Close the case')
  expect(page.url()).toBe(`${here}/closure`)
  for (const days of [1, 14]) {
    there.clock.advance({ hours: 24 * days })
    await signIn(reader)
    await page.goto(here)
    await press('link', /has it stopped/i)
    await answer({
      stopped: 'stopped',
      safe: 'yes',
      way: 'face-to-face',
      private: 'yes',
      'what-they-said': 'It is fine now.',
    })
    await press('button', /write|save|down/i)
    await isBackAt(page, here)
  }
  await page.goto(`${here}/closure`)
  await answer({ why: 'stopped-and-safe', 'without-answer': 'no' })
  await press('button', 'Close the case')
  await isBackAt(page, here)
}
