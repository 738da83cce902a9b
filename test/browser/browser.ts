import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A five-year-old phone held upright. */
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 } }

/** A real Chromium: found, or installed where the machine allows. Throws with a sentence if there is none: no test is skipped. */
export async function openBrowser(): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  const executablePath = findChromium() ?? installed(isRoot)
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox', ...quiet] : quiet })
}

/** What axe finds on the page as it stands: nothing, by every rule of WCAG 2.2 AA and good practice. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

function findChromium(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place))
}

function installed(isRoot: boolean): string {
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq'])
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  const found = findChromium()
  if (found === undefined)
    throw new Error(
      'The browser tests need Chromium. Install it (on Debian: apt-get install chromium), or name one in CHROMIUM.',
    )
  return found
}
