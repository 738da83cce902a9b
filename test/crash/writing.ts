import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'
import { Client } from 'pg'
import { startEmbedded, stopAll } from '#platform/postgres/embedded.ts'

/** A writer, as the test sees it. */
export type Writing = {
  child: ChildProcess
  /** Every row that it says was answered. */
  answered: string[]
  /** What it said of its start and of its end. */
  said: { attached?: boolean; folder?: string; moved?: boolean; host?: string; last?: boolean }
  /** Resolves when this many more rows were answered than now. */
  more: (rows: number) => Promise<void>
  /** Lets it finish and leave. */
  end: () => Promise<void>
  /** Kills it without a word. */
  kill: () => Promise<void>
}

export const writerScript = path.resolve(import.meta.dirname, 'writer.ts')

export function startWriting(
  dataDir: string,
  { node = process.execPath, script = writerScript, ids = {}, quiet = false } = {},
): Writing {
  const child = spawn(node, [script, dataDir], {
    ...ids,
    cwd: '/',
    stdio: ['ignore', 'pipe', quiet ? 'ignore' : 'inherit'],
  })
  const answered: string[] = []
  const said: Writing['said'] = {}
  const lines = createInterface({ input: child.stdout })
  lines.on('line', (line) => {
    if (line.startsWith('{')) Object.assign(said, JSON.parse(line))
    else answered.push(line)
  })
  const closed = once(lines, 'close')
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    child,
    answered,
    said,
    more: async (rows) => {
      const goal = answered.length + rows
      while (answered.length < goal) {
        const ended = await Promise.race([closed, once(lines, 'line').then(() => undefined)])
        if (ended) throw new Error('the writer ended too early')
      }
    },
    end: async () => {
      child.kill('SIGTERM')
      await closed
    },
    kill: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}

/**
 * An empty data folder with a short path, which other users may pass through. It goes after the test (or
 * `afterAll` of a file that shares it, for a first start is the slow part), and its server first.
 */
export function newDataDir(atEnd: (clean: () => Promise<void>) => void = onTestFinished): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'up-'))
  fs.chmodSync(folder, 0o755)
  atEnd(async () => {
    await stopAll(folder)
    fs.rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Opens the data folder again and answers which of these rows are not there. */
export async function findLost(dataDir: string, answered: readonly string[]): Promise<string[]> {
  const embedded = await startEmbedded(dataDir)
  const client = new Client({
    host: embedded.host,
    user: embedded.superuser,
    database: 'postgres',
    ssl: false,
  })
  await client.connect()
  const { rows } = await client.query<{ row: string }>('SELECT row FROM written')
  await client.end()
  await embedded.stop()
  const kept = new Set(rows.map(({ row }) => row))
  return answered.filter((row) => !kept.has(row))
}

/** The number of PostgreSQL's first process, from its lock file; undefined if it is stopped. */
export function serverPid(dataDir: string): number | undefined {
  const lock = path.join(dataDir, 'pgdata', 'postmaster.pid')
  if (!fs.existsSync(lock)) return undefined
  return Number(fs.readFileSync(lock, 'utf8').split('\n')[0])
}

export function killServer(dataDir: string): void {
  const pid = serverPid(dataDir)
  if (!pid) throw new Error('there is no server to kill')
  process.kill(pid, 'SIGKILL')
}
