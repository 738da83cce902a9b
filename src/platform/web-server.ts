import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import { CannotStart } from './cannot-start.ts'
import type { Config } from './config.ts'

/** An open door: where it is, and how to close it. */
export type WebServer = {
  port: number
  url: string
  /** Takes no more requests, finishes those in flight (for at most ten seconds). */
  close: () => Promise<void>
}

/** Anything that answers requests. */
export type Answering = { fetch: (request: Request) => Response | Promise<Response> }

/** Opens the door. Throws CannotStart if somebody else stands in it. */
export async function openWebServer(
  app: Answering,
  config: Pick<Config, 'port' | 'host'>,
): Promise<WebServer> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await listen(server, config)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : config.port
  const host = config.host.includes(':') ? `[${config.host}]` : config.host
  return { port, url: `http://${host}:${port}`, close: () => close(server) }
}

function listen(server: Server, { port, host }: Pick<Config, 'port' | 'host'>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new CannotStart(whyNot(error, port, host), { cause: error }))
    })
    server.listen(port, host, resolve)
  })
}

async function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  // A connection that was busy when the door closed becomes idle later.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const late = setTimeout(() => server.closeAllConnections(), patienceMs)
  await promise
  clearInterval(idle)
  clearTimeout(late)
}

const patienceMs = 10_000

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program. Stop that, or choose another port: PORT=${port + 1}.`
  }
  if (code === 'EACCES') return `This user may not open port ${port}. Choose one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST=${host} is not an address of this machine.`
  }
  return `The port ${port} cannot be opened: ${message}`
}
