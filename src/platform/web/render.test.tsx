import { createHash } from 'node:crypto'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Hono } from 'hono'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { projectRoot } from '#platform/project-root.ts'
import { routes } from '#routes'
import { DoorLayout } from '#ui/door-layout.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { bare, Surrounded } from '#ui/surroundings.tsx'
import { assets, serveAsset } from './assets.ts'
import { protectiveHeaders } from './headers.ts'
import { render } from './render.tsx'

const door = {
  name: 'Willow Bank',
  front: '/p/willow-bank',
  exitTo: 'https://example.org/weather',
}

const app = new Hono()
  .use(protectiveHeaders('https://example.org'))
  .get(routes.asset.path, serveAsset)
  .get('/door', (c) => render(c, <DoorLayout provision={door}>…</DoorLayout>))
  .get('/desk', (c) => {
    c.set('surroundings', { demo: true, csrf: 'token' })
    return render(c, <StaffLayout title="Desk">…</StaffLayout>, { status: 422 })
  })

test('a page at the door brings its style and script along, and the policy allows exactly those', async () => {
  const answer = await app.request('/door')
  const html = await answer.text()
  expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
  const policy = answer.headers.get('content-security-policy') ?? ''
  for (const element of ['style', 'script']) {
    const content = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(html)?.[1] ?? ''
    const hash = createHash('sha256').update(content).digest('base64')
    expect(content.length).toBeGreaterThan(100)
    expect(policy).toContain(`'sha256-${hash}'`)
  }
  expect(policy).not.toContain('unsafe')
  expect(html).not.toMatch(/<link[^>]+href="(?!data:)/)
})

test('without the folder of scripts pages load none, and lack nothing else', async () => {
  const builder = pathToFileURL(path.join(projectRoot, 'bin', 'build-assets.mjs')).href
  const { gatherAssets } = (await import(builder)) as {
    gatherAssets: (from: { enhance: string }) => Promise<typeof assets>
  }
  const { page } = await gatherAssets({ enhance: path.join(projectRoot, 'nowhere') })
  expect(page).toEqual({ ...assets.page, staffScript: undefined, doorScript: undefined })
  const html = renderToString(
    <Surrounded.Provider value={{ ...bare, assets: page }}>
      <DoorLayout provision={door}>…</DoorLayout>
    </Surrounded.Provider>,
  )
  expect(html).not.toContain('<script')
  expect(html).toContain(`href="${door.exitTo}"`)
})

test('answers are kept nowhere, but for what is named by its content', async () => {
  expect((await app.request('/door')).headers.get('cache-control')).toBe('no-store')
  expect((await app.request('/nowhere')).headers.get('x-content-type-options')).toBe('nosniff')
  const desk = await app.request('/desk')
  expect(desk.status).toBe(422)
  const style = /href="(\/assets\/staff[^"]+)"/.exec(await desk.text())?.[1] ?? ''
  const answer = await app.request(style)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('content-type')).toContain('text/css')
  expect(await answer.text()).toContain('/assets/atkinson-hyperlegible-next.')
})
