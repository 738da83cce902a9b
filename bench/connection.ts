import { once } from 'node:events'
import net from 'node:net'

/** What a server answered. */
export type Answer = { status: number; headers: ReadonlyMap<string, string>; body: Buffer }

/** One connection to this machine that stays open; one request at a time. Rejects when it is cut off. */
export type Connection = {
  get: (address: string, headers?: Headers) => Promise<Answer>
  post: (address: string, form: URLSearchParams | string, headers?: Headers) => Promise<Answer>
  close: () => void
}

type Headers = Readonly<Record<string, string>>

/** Opens it. A client of a few lines costs the machine less than a whole one, and leaves more to what is measured. */
export async function connect(port: number, localAddress?: string): Promise<Connection> {
  const socket = net.connect({ port, host: '127.0.0.1', noDelay: true, localAddress })
  await once(socket, 'connect')
  let received: Buffer = Buffer.alloc(0)
  let waiting: PromiseWithResolvers<Answer> | undefined
  socket.on('data', (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const answer = readAnswer(received)
    if (answer === undefined) return
    received = Buffer.alloc(0)
    waiting?.resolve(answer)
  })
  socket.on('error', () => undefined)
  socket.on('close', () => waiting?.reject(new Error('The connection was cut off')))
  const send = (text: string) => {
    waiting = Promise.withResolvers<Answer>()
    if (socket.destroyed) waiting.reject(new Error('The connection is closed'))
    else socket.write(text)
    return waiting.promise
  }
  const head = (method: string, address: string, headers: Headers) =>
    `${method} ${address} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${linesOf(headers)}`
  return {
    get: (address, headers = {}) => send(`${head('GET', address, headers)}\r\n`),
    post: (address, form, headers = {}) => {
      const body = form.toString()
      const lines = { ...asForm, ...headers, 'content-length': String(Buffer.byteLength(body)) }
      return send(`${head('POST', address, lines)}\r\n${body}`)
    },
    close: () => void socket.destroy(),
  }
}

const asForm = {
  'content-type': 'application/x-www-form-urlencoded',
  'sec-fetch-site': 'same-origin',
}

function linesOf(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
}

/** The whole answer, or undefined while some of it is still on its way. */
function readAnswer(received: Buffer): Answer | undefined {
  const end = received.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [first = '', ...lines] = received.toString('latin1', 0, end).split('\r\n')
  // Of two headers with one name the first counts: the cookie of the session is set before any other.
  const headers = new Map(
    lines.toReversed().map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
    }),
  )
  const rest = received.subarray(end + 4)
  const body = headers.has('transfer-encoding')
    ? readChunks(rest)
    : readLength(rest, Number(headers.get('content-length') ?? 0))
  return body && { status: Number(first.split(' ')[1]), headers, body }
}

function readLength(rest: Buffer, length: number): Buffer | undefined {
  return rest.length >= length ? rest.subarray(0, length) : undefined
}

function readChunks(rest: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const line = rest.indexOf('\r\n', at)
    if (line === -1) return undefined
    const size = Number.parseInt(rest.toString('latin1', at, line), 16)
    const next = line + 2 + size + 2
    if (rest.length < next) return undefined
    if (size === 0) return Buffer.concat(chunks)
    chunks.push(rest.subarray(line + 2, line + 2 + size))
    at = next
  }
}
