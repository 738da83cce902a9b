import type { Context } from 'hono'

type FromServer = { incoming?: { socket?: { remoteAddress?: string } } } | undefined

/**
 * The network address a request comes from, to slow guessing and for nothing else. Behind a proxy on this machine, the one
 * that the proxy saw. Of IPv6 only the network, since one machine may use all of it.
 */
export function addressOf(c: Context): string {
  const peer = (c.env as FromServer)?.incoming?.socket?.remoteAddress ?? 'unknown'
  const seen = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
  const address = isThisMachine(peer) && seen ? seen : peer
  return address.includes(':') ? networkOf(address) : address
}

const isThisMachine = (address: string) => /^(?:::ffff:)?127\.|^::1$/.test(address)

function networkOf(address: string): string {
  if (address.startsWith('::ffff:')) return address.slice('::ffff:'.length)
  const [before = '', after] = address.split('::')
  const first = before.split(':').filter(Boolean)
  const last = after?.split(':').filter(Boolean) ?? []
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return [...first, ...zeros, ...last].slice(0, 4).join(':')
}
