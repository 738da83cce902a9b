import fs from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { stopAll } from '#platform/postgres/embedded.ts'
import { isRoot } from '#platform/postgres/server-user.ts'
import { installIn } from './crash/installation.ts'
import { newDataDir, startWriting } from './crash/writing.ts'

const nobody = { uid: 65534, gid: 65534 }

test('an ordinary user runs the server as itself', async () => {
  const home = newDataDir()
  const installation = await installIn(home)
  const dataDir = path.join(home, 'data')
  fs.mkdirSync(dataDir)
  if (isRoot) fs.chownSync(dataDir, nobody.uid, nobody.gid)
  const writer = startWriting(dataDir, { ...installation, ...(isRoot && { ids: nobody }) })
  await writer.more(20)
  const pgdata = fs.statSync(path.join(dataDir, 'pgdata'))
  expect(pgdata.uid).toBe(isRoot ? nobody.uid : process.getuid?.())
  expect(writer.said).toMatchObject({ moved: false, folder: dataDir })
  await writer.end()
  expect(writer.said.last).toBe(true)
})

test('below a closed folder root keeps all of it in /var/lib; an ordinary user needs no such place', async () => {
  const home = newDataDir()
  fs.chmodSync(home, 0o700)
  const installation = await installIn(home)
  const dataDir = path.join(home, 'data')
  const writer = startWriting(dataDir, installation)
  await writer.more(20)
  const { folder = '', host = '' } = writer.said
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  onTestFinished(async () => void (await stopAll(dataDir)))
  const elsewhere = /^\/var\/lib\/upstander\/[0-9a-f]{16}$/
  expect(folder).toMatch(isRoot ? elsewhere : dataDir)
  expect(path.dirname(host)).toBe(folder)
  expect(fs.readdirSync(folder).some((name) => /^postgres-\d/.test(name))).toBe(isRoot)
  expect(writer.said.moved).toBe(isRoot)
  await writer.kill()

  const next = startWriting(dataDir, installation)
  await next.more(20)
  expect(next.said).toMatchObject({ attached: true, folder })
  await next.end()
  expect(next.said.last).toBe(true)

  // Opened later, it must not look for the record in a place where it never was.
  fs.chmodSync(home, 0o755)
  const opened = startWriting(dataDir, installation)
  await opened.more(1)
  expect(opened.said.folder).toBe(folder)
  await opened.end()
})

test('root never runs the server as root; behind a folder that was closed later, it starts no empty one', async () => {
  const home = newDataDir()
  const dataDir = path.join(home, 'data')
  const writer = startWriting(dataDir)
  await writer.more(1)
  expect(fs.statSync(path.join(dataDir, 'pgdata')).uid).not.toBe(0)
  expect(fs.statSync(writer.said.host ?? '').mode & 0o777).toBe(0o700)
  await writer.end()

  fs.chmodSync(home, 0o700)
  const again = startWriting(dataDir, { quiet: true })
  const outcome = await again.more(1).then(
    () => 'goes on',
    () => 'refuses',
  )
  expect(outcome).toBe(isRoot ? 'refuses' : 'goes on')
  await again.end()
  fs.chmodSync(home, 0o755)
})
