import type { Browser } from 'playwright-core'
import { openWebServer } from '#platform/web-server.ts'
import { riverWorld } from '../world.ts'
import { openBrowser } from './browser.ts'

/** River's Upstander behind a real address, and a browser to visit it with. */
export async function riverInBrowser() {
  const there = await riverWorld()
  const config = { port: 0, host: '127.0.0.1' }
  const web = await openWebServer(there.app, config)
  const browser: Browser = await openBrowser()
  return {
    ...there,
    url: web.url,
    browser,
    close: async () => {
      await browser.close()
      await web.close()
      await there.close()
    },
  }
}
