import { constants } from 'node:fs'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { derivedKey, keyedDigest, newKey, seal, unseal } from './secrets.ts'

/** The key above all keys. A file holds it here; a key service can stand behind the same three verbs. */
export type InstallationKey = {
  wrap: (key: Buffer, context: string) => Promise<Buffer>
  unwrap: (wrapped: Buffer, context: string) => Promise<Buffer>
  /** A keyed digest that only this installation can make, for looking up what must not be readable. */
  lookup: (purpose: string, text: string) => Buffer
}

/** Reads the key file, or makes it (0600) at the first start. Throws with a sentence when others can read it. */
export async function installationKeyIn(file: string): Promise<InstallationKey> {
  const key = await readOrMake(file)
  const wrapping = derivedKey(key, 'upstander wrapping')
  const looking = derivedKey(key, 'upstander looking up')
  return {
    wrap: (inner, context) => Promise.resolve(seal(wrapping, inner, context)),
    unwrap: (wrapped, context) => Promise.resolve(unseal(wrapping, wrapped, context)),
    lookup: (purpose, text) => keyedDigest(looking, purpose, text),
  }
}

async function readOrMake(file: string): Promise<Buffer> {
  const found = await readFile(file, 'utf8').catch(notThere)
  if (found === undefined) return make(file)
  const { mode } = await stat(file)
  if ((mode & 0o077) !== 0)
    throw new Error(`The installation key ${file} can be read by others. Run: chmod 600 ${file}`)
  const key = Buffer.from(found.trim(), 'base64')
  if (key.length !== 32)
    throw new Error(`The installation key ${file} is damaged. Put back the one you kept.`)
  return key
}

/** Written beside, synced, then linked into place: never half a key, and of two first starts one wins. */
async function make(file: string): Promise<Buffer> {
  await mkdir(path.dirname(file), { recursive: true })
  const beside = `${file}.${newKey().toString('hex').slice(0, 16)}`
  const handle = await open(
    beside,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
    0o600,
  )
  await handle.writeFile(`${newKey().toString('base64')}\n`)
  await handle.sync()
  await handle.close()
  await chmod(beside, 0o600)
  await link(beside, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(beside)
  return readOrMake(file)
}

function notThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
