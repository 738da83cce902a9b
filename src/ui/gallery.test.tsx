import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { GalleryDoor, GalleryStep } from './gallery-door.tsx'
import { Gallery } from './gallery.tsx'
import type { Language } from './language.ts'
import { bare, Surrounded } from './surroundings.tsx'
import { unmarkedText } from './unmarked-text.ts'

const pages: Record<string, VNode> = {
  gallery: <Gallery />,
  door: <GalleryDoor />,
  step: <GalleryStep />,
}

const signedIn = { name: 'Amara Okafor', role: 'Safeguarding lead', provision: 'Willow Bank' }

function shown(page: VNode, language: Language): string {
  const surroundings = { ...bare, language, csrf: 'token', signedIn, notForRealChildren: true }
  return renderToString(<Surrounded.Provider value={surroundings}>{page}</Surrounded.Provider>)
}

test.each(Object.keys(pages))('every text of the %s stands in a catalogue', (name) => {
  const page = pages[name] ?? <i />
  expect(unmarkedText(shown(page, 'en-XA'))).toEqual([])
  expect(shown(page, 'en')).not.toMatch(/[⟦⟧]|undefined|\[object|\d{4}-\d\d-\d\d/)
})

test('a text planted beside the catalogue is found', () => {
  const planted = (
    <main>
      <p>Planted</p>
      {pages.door}
    </main>
  )
  expect(unmarkedText(shown(planted, 'en-XA'))).toEqual(['Planted'])
})

test('each id stands once, and whatever points to an id finds it', () => {
  for (const page of Object.values(pages)) {
    const html = shown(page, 'en')
    const ids = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    for (const [, named = ''] of html.matchAll(
      / (?:for|aria-describedby|aria-labelledby)="([^"]+)"/g,
    ))
      expect(ids).toEqual(expect.arrayContaining(named.split(' ')))
  }
})

test('a page has one heading of the first rank and at most one primary button', () => {
  for (const page of Object.values(pages)) {
    const html = shown(page, 'en')
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/class="(?:button )?primary"/g)?.length ?? 0).toBeLessThanOrEqual(1)
  }
})
