import { argon2, type Argon2Parameters, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP's smallest recommended cost for argon2id: memory in KiB, passes, lanes.
const memory = 19_456
const passes = 2
const parallelism = 1
const hashBytes = 32

const parameters = `m=${memory},t=${passes},p=${parallelism}`
const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** A password as it is kept: argon2id with a salt of its own, in the usual one-line form. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, { memory, passes, parallelism })
  return `$argon2id$v=19$${parameters}$${base64(salt)}$${base64(hash)}`
}

/** Is it this password? Without a hash the answer is no, after the same work. `outdated`: hash it anew while it is at hand. */
export async function checkPassword(
  password: string,
  kept: string | undefined,
): Promise<{ right: boolean; outdated: boolean }> {
  const hash = kept ?? nobodys
  const [, m, t, p, salt = '', expected = ''] = shape.exec(hash) ?? []
  const wanted = Buffer.from(expected, 'base64')
  if (wanted.length === 0) throw new Error('A stored password is not readable')
  const made = await derive(password, Buffer.from(salt, 'base64'), {
    memory: Number(m),
    passes: Number(t),
    parallelism: Number(p),
    tagLength: wanted.length,
  })
  const same = timingSafeEqual(made, wanted)
  return { right: same && kept !== undefined, outdated: !hash.includes(`$${parameters}$`) }
}

// Costs what a real one costs.
const nobodys = `$argon2id$v=19$${parameters}$${'A'.repeat(22)}$${'A'.repeat(43)}`

const run = promisify(argon2)

type Cost = Pick<Argon2Parameters, 'memory' | 'passes' | 'parallelism'> & { tagLength?: number }

/** Runs beside everything else, on another thread. Letters count the same however a keyboard composed them. */
function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  const message = password.normalize('NFC')
  return run('argon2id', { message, nonce, tagLength: hashBytes, ...cost })
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
