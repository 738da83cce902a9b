import type { Context } from 'hono'

/**
 * True if a form was not sent by another site. `Origin: null` counts as absent, then Sec-Fetch-Site decides; a request
 * with neither comes from no browser that could be misused and is taken.
 */
export function isFromOurselves(c: Context, ourOrigin: string | undefined): boolean {
  const origin = c.req.header('origin')
  if (origin !== undefined && origin !== 'null')
    return ourOrigin === undefined ? hostOf(origin) === c.req.header('host') : origin === ourOrigin
  const site = c.req.header('sec-fetch-site')
  return site === undefined || site === 'same-origin' || site === 'none'
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
