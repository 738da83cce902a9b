import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { languageFor } from '#ui/language.ts'
import { Surrounded, type Surroundings } from '#ui/surroundings.tsx'
import { assets } from './assets.ts'

/** What whoever comes before a handler may say of the page's surroundings: `c.set('surroundings', { signedIn, csrf, … })`. */
export type GivenSurroundings = Partial<
  Pick<Surroundings, 'csrf' | 'signedIn' | 'notForRealChildren' | 'demo'>
>

declare module 'hono' {
  interface ContextVariableMap {
    surroundings: GivenSurroundings | undefined
  }
}

/** Answers with a whole page, in the reader's language. */
export function render(
  c: Context,
  page: VNode,
  { status = 200 }: { status?: ContentfulStatusCode } = {},
): Response | Promise<Response> {
  const given = c.get('surroundings')
  const surroundings: Surroundings = {
    ...given,
    language: languageFor(c.req.header('accept-language')),
    assets: assets.page,
    freshKey,
  }
  const html = renderToString(
    <Surrounded.Provider value={surroundings}>{page}</Surrounded.Provider>,
  )
  return c.html(`<!doctype html>${html}`, status)
}

function freshKey(): string {
  return randomBytes(18).toString('base64url')
}
