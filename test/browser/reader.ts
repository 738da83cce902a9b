import assert from 'node:assert/strict'
import type { BrowserContext, Page } from 'playwright-core'
import { findings } from './browser.ts'

type Answers = Readonly<Record<string, string>>
/** Somebody who reads pages and answers forms, as a person would. */
export type Reader = {
  page: Page
  /** Looks at the page as it stands: nothing sticks out on a phone, and axe finds nothing where script may run. */
  look: () => Promise<void>
  /** Presses a link or a button by its name, with the keyboard. */
  press: (role: 'link' | 'button', name: string | RegExp) => Promise<void>
  /** Gives a form its answers by the names of its fields: chooses, or types. */
  answer: (answers: Answers) => Promise<void>
}

/** A reader in a window of its own. `isRead`: each kind of page is read by axe, and nothing may stick out of a phone. */
export async function readerIn(context: BrowserContext, isRead: boolean): Promise<Reader> {
  const page = await context.newPage()
  const seen = new Set<string>()
  const look = async () => {
    const kind = `${page.url().replaceAll(/[0-9a-f-]{36}/g, ':id')} ${await page.title()}`
    if (!isRead || seen.has(kind)) return
    seen.add(kind)
    assert.deepEqual(await findings(page), [], page.url())
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(width <= 360, page.url())
  }
  return {
    page,
    look,
    press: async (role, name) => {
      const thing = page.getByRole(role, { name }).first()
      await thing.focus()
      await thing.press('Enter')
      await page.waitForLoadState()
      await look()
    },
    answer: async (answers) => {
      for (const [name, value] of Object.entries(answers)) {
        const choice = page.locator(`input[name="${name}"][value="${value}"]`)
        if ((await choice.count()) > 0) await choice.first().check()
        else if ((await page.locator(`select[name="${name}"]`).count()) > 0)
          await page.locator(`select[name="${name}"]`).selectOption(value)
        else await page.locator(`[name="${name}"]`).last().fill(value)
      }
    },
  }
}

/** The deed was done and led back; else its page says why not. */
export async function isBackAt(page: Page, here: string): Promise<void> {
  const said = page.url() === here ? '' : await page.locator('main').innerText()
  assert.equal(said, '', page.url())
}

/** The first choice that a list of people offers. */
export async function optionIn(page: Page, name: string): Promise<string> {
  const chosen = page.locator(`[name="${name}"]`)
  const values = await chosen.evaluateAll((all) =>
    all.flatMap((one) =>
      one instanceof HTMLSelectElement
        ? [...one.options].map(({ value }) => value)
        : [(one as HTMLInputElement).value],
    ),
  )
  return values.find((value) => value !== '') ?? ''
}
