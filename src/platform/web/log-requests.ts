import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { log } from '#platform/log.ts'

/** One line for each answer: what was asked for, as an address is declared and never as it was written, and how it went. */
export const logRequests: MiddlewareHandler = async (c, next) => {
  const began = performance.now()
  await next()
  log.info('answered', {
    method: c.req.method,
    route: routePath(c),
    status: c.res.status,
    milliseconds: Math.round((performance.now() - began) * 10) / 10,
  })
}
