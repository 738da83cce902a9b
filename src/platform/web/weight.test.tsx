import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { routes } from '#routes'
import { GalleryDoor, GalleryStep } from '#ui/gallery-door.tsx'
import { Gallery } from '#ui/gallery.tsx'
import { assets, serveAsset } from './assets.ts'
import { render } from './render.tsx'

const app = new Hono()
  .get(routes.asset.path, serveAsset)
  .get('/door', (c) => render(c, <GalleryDoor />))
  .get('/step', (c) => render(c, <GalleryStep />))
  .get('/gallery', (c) => render(c, <Gallery />))

const kilobyte = 1024

test.each(['/door', '/step'])('%s fits the first round trip, in one request', async (address) => {
  const html = await (await app.request(address)).text()
  expect(html.length).toBeLessThan(16 * kilobyte)
  expect(gzipSync(html).length).toBeLessThan(6 * kilobyte)
  expect(html).not.toMatch(/ src=|<link[^>]+href="(?!data:)/)
})

test('the script at the door is under a kilobyte', () => {
  expect(assets.page.doorScript?.length).toBeLessThan(kilobyte)
})

test('a page of staff with every part on it weighs less than 60 KB cold and 20 KB warm', async () => {
  const html = gzipSync(await (await app.request('/gallery')).text())
  let cold = html.length
  for (const name of assets.files.keys()) {
    if (name.endsWith('.txt')) continue
    const answer = await app.request(routes.asset.href({ file: name }), {
      headers: { 'accept-encoding': 'gzip, br' },
    })
    cold += (await answer.arrayBuffer()).byteLength
  }
  expect(html.length).toBeLessThan(20 * kilobyte)
  expect(cold).toBeLessThan(60 * kilobyte)
})
