import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { installationKeyOf } from '#platform/installation-key.ts'
import { newKey } from '#platform/secrets.ts'
import { recordWorld } from '../record-world.ts'

const program = path.resolve(import.meta.dirname, '..', '..', 'bin', 'upstander.mjs')

let own: Awaited<ReturnType<typeof recordWorld>>
beforeAll(async () => {
  own = await recordWorld([])
})
afterAll(() => own.database.close())

let dataDir: string
let file: string
beforeEach(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'upk-'))
  file = path.join(dataDir, 'installation.key')
  return () => rmSync(dataDir, { recursive: true })
})

const linesOf = (key: Pick<typeof own.installation, 'recovery'>) => key.recovery()!.lines.join('\n')
const another = installationKeyOf(newKey())

test('the sheet of one computer puts the key back on another, and the record opens', async () => {
  const restored = await upstander(['restore-key'], linesOf(own.installation))
  expect(restored).toMatchObject({ code: 0, err: '' })
  expect(restored.out).toContain(`Fingerprint: ${own.installation.recovery()!.fingerprint}.`)
  expect(restored.out).toContain(`The key is back in ${file}. It opens river.`)
  expect(statSync(file).mode & 0o777).toBe(0o600)

  const sheet = await upstander(['recovery-sheet'])
  expect(sheet).toMatchObject({ code: 0, err: '' })
  const typed = [...sheet.out.matchAll(/^ {8}\d {4}(.+)$/gm)].map(([, line]) => line)
  expect(typed.join('\n').replaceAll(' ', '')).toBe(linesOf(own.installation).replaceAll(' ', ''))
  expect(sheet.out).toContain(own.installation.recovery()!.fingerprint)
  expect(Math.max(...sheet.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(72)

  // A sheet can be tried where its key is in use: nothing changes.
  const paper = path.join(dataDir, 'paper')
  writeFileSync(paper, typed.join('\n'))
  const before = readFileSync(file, 'utf8')
  const tried = await upstander(['restore-key', '--file', paper])
  expect(tried).toMatchObject({ code: 0 })
  expect(tried.out).toContain(`in its place already: ${file}. It opens river.`)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('a slip is told by its line, and nothing is written', async () => {
  const lines = linesOf(own.installation).split('\n')
  const [one, two] = lines[3]!.split(' ')
  const slip = await upstander(['restore-key'], lines.with(3, `${two} ${one}`).join('\n'))
  expect(slip).toMatchObject({ code: 1, out: '' })
  expect(slip.err).toMatch(/^Line 4 is not right\..*\nNothing was changed\.\n$/)
  expect(existsSync(file)).toBe(false)
})

test('a key that opens nothing here is not written', async () => {
  const wrong = await upstander(['restore-key'], linesOf(another))
  expect(wrong.code).toBe(1)
  expect(wrong.err).toContain('This key does not open river.')
  expect(existsSync(file)).toBe(false)
})

test('another key is never written over; the sentence says what to move away', async () => {
  writeFileSync(file, `${newKey().toString('base64')}\n`, { mode: 0o600 })
  const before = readFileSync(file, 'utf8')
  const refused = await upstander(['restore-key'], linesOf(own.installation))
  expect(refused.code).toBe(1)
  expect(refused.err).toContain(`mv ${file} ${file}.away`)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

test('a database that cannot be reached keeps nobody from putting the key back', async () => {
  const settings = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nowhere' }
  const restored = await upstander(['restore-key'], linesOf(another), settings)
  expect(restored.code).toBe(0)
  expect(restored.out).toContain(`The key is back in ${file}. It could not be tried`)
  expect(existsSync(file)).toBe(true)
})

test('no database is made for the sake of asking it', async () => {
  const restored = await upstander(['restore-key'], linesOf(another), { DATABASE_URL: '' })
  expect(restored.out).toContain('There is no record here for it to open yet')
  expect(existsSync(path.join(dataDir, 'pgdata'))).toBe(false)
})

test('where there is no key there is no sheet, and none is made for it', async () => {
  const refused = await upstander(['recovery-sheet'])
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toContain(`There is no installation key in ${file}.`)
  expect(existsSync(file)).toBe(false)
})

test('wrong usage is answered with 2, and a file that is not there with a sentence', async () => {
  expect((await upstander(['restore-key', '--dance'])).code).toBe(2)
  expect((await upstander(['recovery-sheet', '--dance'])).code).toBe(2)
  const missing = await upstander(['restore-key', '--file', path.join(dataDir, 'none')])
  expect(missing).toMatchObject({ code: 1 })
  expect(missing.err).toContain('cannot be read (ENOENT)')
})

async function upstander(args: string[], typed = '', settings: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: own.urls.appUrl, ...settings },
  })
  child.stdin.on('error', () => undefined)
  child.stdin.end(typed)
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, err, code: await closed }
}
