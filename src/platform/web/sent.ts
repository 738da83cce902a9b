import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Sent } from '#values/sent.ts'
import { storable } from '#values/text.ts'

/** Bodies above this are answered with a 413 page, before they are read. */
export const bodyBytesAtMost = 4 * 1024 * 1024

export function limitBody(tooLarge: (c: Context) => Promise<Response>): MiddlewareHandler {
  const counted = bodyLimit({ maxSize: bodyBytesAtMost, onError: tooLarge })
  // Counting opens the body as a stream, which costs as much as reading it: only where no length is given.
  return async (c, next) => {
    const length = c.req.header('content-length')
    const isCounted = length === undefined || c.req.header('transfer-encoding') !== undefined
    if (isCounted && c.req.method !== 'GET') return counted(c, next)
    if (Number(length ?? 0) > bodyBytesAtMost) return tooLarge(c)
    await next()
    return undefined
  }
}

/** Reads a form, however it was encoded; NUL and broken UTF-8 become U+FFFD. A body that is no form is an empty one, so that the page can say what is missing. */
export async function readSent(c: Context): Promise<Sent> {
  const type = c.req.header('content-type') ?? ''
  const pairs = type.startsWith('multipart/form-data')
    ? await multipart(c)
    : new URLSearchParams(await c.req.text())
  const sent = new Map<string, string | string[]>()
  for (const [name, value] of pairs) {
    const before = sent.get(name)
    const text = storable(value)
    sent.set(name, before === undefined ? text : [before, text].flat())
  }
  return Object.fromEntries(sent)
}

async function multipart(c: Context): Promise<[string, string][]> {
  const form = await c.req.formData().catch(() => new FormData())
  return [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string')
}
