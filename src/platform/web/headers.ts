import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { assets } from './assets.ts'

/** What a browser may do with our pages: load only what is ours, send only to us, stand in nobody's frame. */
export const contentSecurityPolicy = [
  `default-src 'none'`,
  `style-src 'self' ${hashOf(assets.page.doorStyle)} ${hashOf(assets.page.doorMoreStyle)}`,
  `script-src 'self'${assets.page.doorScript ? ` ${hashOf(assets.page.doorScript)}` : ''}`,
  `font-src 'self'`,
  `img-src 'self' data:`,
  `form-action 'self'`,
  `frame-ancestors 'none'`,
  `base-uri 'none'`,
  `require-trusted-types-for 'script'`,
].join('; ')

const always = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex',
}

/**
 * The headers of every answer, also of refusals and faults. What says nothing about caching is kept nowhere. Over https the
 * browser is told never to come back without it.
 */
export function protectiveHeaders(origin?: string): MiddlewareHandler {
  const secure = origin?.startsWith('https:') ?? false
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(always)) c.res.headers.set(name, value)
    if (secure) c.res.headers.set('strict-transport-security', 'max-age=31536000')
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
    c.res.headers.delete('server')
    c.res.headers.delete('x-powered-by')
  }
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`
}
