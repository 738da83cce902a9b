import { constants } from 'node:fs'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { fingerprintText, recoveryLines } from '#values/recovery-lines.ts'
import { derivedKey, digest, keyedDigest, newKey, seal, unseal } from './secrets.ts'

/** The key above all keys. A file holds it here; a key service can stand behind the same verbs. */
export type InstallationKey = {
  wrap: (key: Buffer, context: string) => Promise<Buffer>
  unwrap: (wrapped: Buffer, context: string) => Promise<Buffer>
  /** A keyed digest that only this installation can make, for looking up what must not be readable. */
  lookup: (purpose: string, text: string) => Buffer
  /** The key itself, to be put on paper; undefined where a key service keeps it. */
  recovery: () => RecoveryText | undefined
}

/** What stands on a recovery sheet: the key in lines to copy by hand, and a digest of it to compare, which opens nothing. */
export type RecoveryText = { lines: readonly string[]; fingerprint: string }

/** Reads the key file, or makes it (0600) at the first start. Throws with a sentence when others can read it. */
export async function installationKeyIn(file: string): Promise<InstallationKey> {
  const found = await findInstallationKey(file)
  if (found !== undefined) return found
  await putKeyFile(file, newKey())
  return installationKeyIn(file)
}

/** The same, of a file that is there; undefined if there is none. Nothing is made. */
export async function findInstallationKey(file: string): Promise<InstallationKey | undefined> {
  const text = await readFile(file, 'utf8').catch(notThere)
  if (text === undefined) return undefined
  const { mode } = await stat(file)
  if ((mode & 0o077) !== 0)
    throw new Error(`The installation key ${file} can be read by others. Run: chmod 600 ${file}`)
  const key = keyIn(text)
  if (key.length !== 32)
    throw new Error(`The installation key ${file} is damaged. Put back the one you kept.`)
  return installationKeyOf(key)
}

/** The 32 bytes at work, wherever they came from. */
export function installationKeyOf(key: Buffer): InstallationKey {
  const wrapping = derivedKey(key, 'upstander wrapping')
  const looking = derivedKey(key, 'upstander looking up')
  return {
    wrap: (inner, context) => Promise.try(seal, wrapping, inner, context),
    unwrap: (wrapped, context) => Promise.try(unseal, wrapping, wrapped, context),
    lookup: (purpose, text) => keyedDigest(looking, purpose, text),
    recovery: () => ({
      lines: recoveryLines(key),
      fingerprint: fingerprintText(digest('upstander recovery sheet', key)),
    }),
  }
}

/** What a key file holds beside this key: nothing, the same, or something else, which is never written over. */
export async function compareKeyFile(
  file: string,
  key: Buffer,
): Promise<'none' | 'same' | 'another'> {
  const text = await readFile(file, 'utf8').catch(notThere)
  if (text === undefined) return 'none'
  return keyIn(text).equals(key) ? 'same' : 'another'
}

/**
 * Puts a key into its file (0600); false if one is there by now, which stays. Written beside, synced, then linked into
 * place: never half a key, and of two first starts one wins.
 */
export async function putKeyFile(file: string, key: Buffer): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true })
  const beside = `${file}.${newKey().toString('hex').slice(0, 16)}`
  const handle = await open(
    beside,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL,
    0o600,
  )
  await handle.writeFile(`${key.toString('base64')}\n`)
  await handle.sync()
  await handle.close()
  await chmod(beside, 0o600)
  const isOurs = await link(beside, file).then(() => true, unlessThere)
  await rm(beside)
  return isOurs
}

function keyIn(text: string): Buffer {
  return Buffer.from(text.trim(), 'base64')
}

function notThere(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function unlessThere(error: NodeJS.ErrnoException): false {
  if (error.code !== 'EEXIST') throw error
  return false
}
