import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, afterEach, expect, test } from 'vitest'
import { readRecoveryLines } from '#values/recovery-lines.ts'
import {
  compareKeyFile,
  findInstallationKey,
  installationKeyIn,
  installationKeyOf,
  putKeyFile,
} from './installation-key.ts'

const [one, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'upk-'))
  file = path.join(folder, 'installation.key')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the first start makes a key, and the next ones find it', async () => {
  const made = await installationKeyIn(file)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect((await installationKeyIn(file)).recovery()).toEqual(made.recovery())
  expect(readdirSync(folder)).toEqual(['installation.key'])
})

test('of two first starts one wins, and both have its key', async () => {
  const both = await Promise.all([installationKeyIn(file), installationKeyIn(file)])
  expect(both[0].recovery()).toEqual(both[1].recovery())
})

test('looking for a key makes none', async () => {
  expect(await findInstallationKey(file)).toBeUndefined()
  expect(readdirSync(folder)).toEqual([])
})

test('a key that others can read, or that is damaged, is told in a sentence', async () => {
  writeFileSync(file, 'AAAA\n', { mode: 0o600 })
  await expect(installationKeyIn(file)).rejects.toThrow('is damaged')
  chmodSync(file, 0o644)
  await expect(installationKeyIn(file)).rejects.toThrow(`Run: chmod 600 ${file}`)
})

test('what a sheet says is the key, and its fingerprint is not', async () => {
  const [sheet, another] = [one, other].map((key) => installationKeyOf(key).recovery()!)
  expect(readRecoveryLines(sheet!.lines)).toEqual({ ok: true, value: Uint8Array.from(one) })
  expect(sheet!.fingerprint).not.toBe(another!.fingerprint)
  const wrapped = await installationKeyOf(one).wrap(other, 'here')
  expect(await installationKeyOf(one).unwrap(wrapped, 'here')).toEqual(other)
  const wrong = installationKeyOf(other).unwrap(wrapped, 'here')
  await expect(wrong).rejects.toThrow('unable to authenticate')
})

test('a key that was kept is put back once, and never over another', async () => {
  expect(await compareKeyFile(file, one)).toBe('none')
  expect(await putKeyFile(file, one)).toBe(true)
  expect(await compareKeyFile(file, one)).toBe('same')
  expect(await compareKeyFile(file, other)).toBe('another')
  expect(await putKeyFile(file, other)).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe(`${one.toString('base64')}\n`)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
