import fs from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { socketUrl, withClient } from '#platform/reach-database.ts'
import { findLost, killServer, newDataDir, serverPid, startWriting } from './crash/writing.ts'

/** Shared by the tests that need no first start; each leaves it stopped. */
const dataDir = newDataDir(afterAll)

test('kill -9 of the server: it comes back under the running program, and no answered row is lost', async () => {
  const writer = startWriting(dataDir)
  await writer.more(300)
  const killed = serverPid(dataDir)
  killServer(dataDir)
  await writer.more(300)
  expect(serverPid(dataDir)).not.toBe(killed)
  await writer.end()
  expect(writer.said.last).toBe(true)
  expect(await findLost(dataDir, writer.answered)).toEqual([])
})

test('kill -9 of the program: the next start joins the server, and no answered row is lost', async () => {
  const writer = startWriting(dataDir)
  await writer.more(300)
  const running = serverPid(dataDir)
  await writer.kill()
  const next = startWriting(dataDir)
  await next.more(1)
  expect(next.said.attached).toBe(true)
  expect(serverPid(dataDir)).toBe(running)
  await next.end()
  expect(next.said.last).toBe(true)
  expect(serverPid(dataDir)).toBeUndefined()
  expect(await findLost(dataDir, [...writer.answered, ...next.answered])).toEqual([])
})

test('kill -9 of both at once, three times: the next start recovers, and no answered row is lost', async () => {
  const answered: string[] = []
  for (let round = 0; round < 3; round += 1) {
    const writer = startWriting(dataDir)
    await writer.more(300)
    expect(writer.said.attached).toBe(false)
    killServer(dataDir)
    await writer.kill()
    answered.push(...writer.answered)
  }
  expect(await findLost(dataDir, answered)).toEqual([])
})

test('two programs on one folder share a server; whoever leaves last stops it', async () => {
  const first = startWriting(dataDir)
  await first.more(1)
  const second = startWriting(dataDir)
  await second.more(1)
  expect([first.said.attached, second.said.attached]).toEqual([false, true])
  await first.end()
  expect(first.said.last).toBe(false)

  // The one that only joined looks after the server now.
  await second.more(10)
  killServer(dataDir)
  await second.more(100)
  await second.end()
  expect(second.said.last).toBe(true)
  expect(serverPid(dataDir)).toBeUndefined()
  expect(await findLost(dataDir, [...first.answered, ...second.answered])).toEqual([])
})

test('two first starts at once, after one that was killed half way: one makes the database, both use it', async () => {
  const dataDir = newDataDir()
  const half = path.join(dataDir, 'init-999999999')
  fs.mkdirSync(half)
  const writers = [startWriting(dataDir), startWriting(dataDir)]
  await Promise.all(writers.map((writer) => writer.more(50)))
  expect(new Set(writers.map(({ said }) => said.attached))).toEqual(new Set([true, false]))
  await Promise.all(writers.map((writer) => writer.end()))
  expect(writers.map(({ said }) => said.last)).toContain(true)
  expect(fs.readdirSync(dataDir).filter((name) => name.startsWith('init-'))).toEqual([])
  expect(
    await findLost(
      dataDir,
      writers.flatMap(({ answered }) => answered),
    ),
  ).toEqual([])
})

test('a lock file whose number now belongs to a stranger does not keep the server from starting', async () => {
  await startEmbedded(dataDir).then((used) => used.stop())
  const lock = path.join(dataDir, 'pgdata', 'postmaster.pid')
  fs.writeFileSync(lock, `${process.pid}\n${dataDir}/pgdata\n1\n5432\n${dataDir}/s\n\n\nready\n`)
  const embedded = await startEmbedded(dataDir)
  expect(embedded.attached).toBe(false)
  expect(await embedded.stop()).toBe(true)
})

test('a path too long for a socket is answered with a short one', async () => {
  const dataDir = path.join(newDataDir(), 'a-very-long-name-of-a-folder'.repeat(4))
  const embedded = await startEmbedded(dataDir)
  expect(embedded.host.length).toBeLessThan(90)
  expect(fs.statSync(embedded.host).mode & 0o777).toBe(0o700)
  await embedded.stop()
  fs.rmSync(embedded.host, { recursive: true })
})

test('the server writes to the disk before it answers', async () => {
  const embedded = await startEmbedded(dataDir)
  const settings = await withClient(
    socketUrl(embedded.host, embedded.superuser, 'postgres'),
    async (client) => {
      const { rows } = await client.query<{ name: string; setting: string }>(
        `SELECT name, setting FROM pg_settings
         WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')`,
      )
      return new Map(rows.map(({ name, setting }) => [name, setting]))
    },
  )
  await embedded.stop()
  expect([...settings.values()]).toEqual(['on', 'on', 'on', 'on'])
})
