import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { log } from '#platform/log.ts'
import { NoPage } from '#ui/no-page.tsx'
import { isFromOurselves } from './origin.ts'
import { render } from './render.tsx'

/** 404: not found, or not yours to know; the two look the same. */
export function answerNotFound(c: Context) {
  return render(c, <NoPage because="not-found" />, { status: 404 })
}

/** 413: a body above the limit, said before it was read. */
export function answerTooLarge(c: Context): Promise<Response> {
  return Promise.resolve(render(c, <NoPage because="too-large" />, { status: 413 }))
}

/** 500: the one page for faults, with a reference that stands in the log beside the fault and nothing personal. */
export function answerFault(error: Error, c: Context) {
  const reference = randomBytes(4).toString('hex')
  log.error('a request failed', { reference, method: c.req.method, err: error })
  return render(c, <NoPage because="fault" reference={reference} />, { status: 500 })
}

/** 403: a form that another site sent in somebody's name. */
export function refuseOtherSites(origin: string | undefined): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'POST' && !isFromOurselves(c, origin))
      return render(c, <NoPage because="from-elsewhere" />, { status: 403 })
    await next()
    return undefined
  }
}
