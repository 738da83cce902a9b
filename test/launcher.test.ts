import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { newDataDir, serverPid } from './crash/writing.ts'

/** The Node that called npm, often an older one than ours: it must do as well. */
const callersNode = process.env['npm_node_execpath'] ?? 'node'
const program = path.resolve(import.meta.dirname, '..', 'bin', 'upstander.mjs')

/** Shared; each test leaves it stopped. */
const dataDir = newDataDir(afterAll)

test('--help tells the commands; wrong usage is answered with 2 and a refusal with 1', () => {
  const help = upstander(['--help'])
  expect(help).toMatchObject({ status: 0, stderr: '' })
  expect(help.stdout).toContain('upstander <command>')
  expect(upstander(['start', '--help']).stdout).toContain('--worker')
  expect(upstander(['dance']).status).toBe(2)
  expect(upstander(['start', '--dance']).status).toBe(2)
  expect(upstander(['start'], { PORT: 'x' })).toMatchObject({
    status: 1,
    stderr: 'PORT must be a whole number from 0 to 65535, such as 3000.\n',
  })
  const file = path.join(newDataDir(), 'a-file')
  fs.writeFileSync(file, '')
  expect(upstander(['migrate'], { DATA_DIR: file }).stderr).toContain('cannot be written')
})

test('start answers, says so when its port is taken, and leaves nothing running after SIGTERM', async () => {
  const started = await start(dataDir)
  const health = await fetch(`${started.url}/healthz`)
  expect(health.status).toBe(200)

  const { port } = new URL(started.url)
  const second = upstander(['start'], { DATA_DIR: dataDir, PORT: port })
  expect(second).toMatchObject({ status: 1 })
  expect(second.stderr).toContain(`Port ${port} is in use`)
  expect(await fetch(`${started.url}/readyz`)).toMatchObject({ status: 200 })

  started.child.kill('SIGTERM')
  expect(await started.exit).toBe(0)
  expect(serverPid(dataDir)).toBeUndefined()
})

test('a request that came before SIGTERM is answered', async () => {
  const started = await start(dataDir)
  const { port, hostname } = new URL(started.url)
  const socket = net.connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write('GET /healthz HTTP/1.1\r\nHost: here\r\n')
  await sleep(100)
  started.child.kill('SIGTERM')
  await sleep(100)
  socket.write('Connection: close\r\n\r\n')
  const [answer] = (await once(socket, 'data')) as [Buffer]
  expect(answer.toString()).toContain('200 OK')
  expect(await started.exit).toBe(0)
})

test('kill -9 of whoever called it: it notices, and leaves in order', async () => {
  const started = await start(dataDir)
  started.child.kill('SIGKILL')
  await started.exit
  // On an old Node it was the parent of the program, which must not outlive it. On Node 26 it was the program.
  const isParent = !callersNodeIs26()
  if (isParent) await vi.waitUntil(() => serverPid(dataDir) === undefined, 10_000)
  const next = await start(dataDir)
  next.child.kill('SIGTERM')
  expect(await next.exit).toBe(0)
  expect(serverPid(dataDir)).toBeUndefined()
})

test('stop ends every process on the folder, and the database', async () => {
  const [one, other] = await Promise.all([start(dataDir, ['--web']), start(dataDir, ['--worker'])])
  expect(upstander(['stop'], { DATA_DIR: dataDir })).toMatchObject({
    status: 0,
    stdout: 'Stopped.\n',
  })
  expect(await Promise.all([one.exit, other.exit])).toEqual([0, 0])
  expect(serverPid(dataDir)).toBeUndefined()
  expect(upstander(['stop'], { DATA_DIR: dataDir }).stdout).toContain('Nothing was running')
})

function callersNodeIs26(): boolean {
  const { stdout } = spawnSync(callersNode, ['--version'], { encoding: 'utf8' })
  return Number.parseInt(stdout.slice(1), 10) >= 26
}

type Started = { child: ChildProcess; url: string; exit: Promise<number | null> }

/** Starts Upstander on a free port and waits until it says that it is ready. */
async function start(dataDir: string, options: string[] = []): Promise<Started> {
  const child = spawn(callersNode, [program, 'start', ...options], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const exit = once(child, 'exit').then(([code]) => code as number | null)
  for await (const line of createInterface({ input: child.stderr })) {
    if (line.includes('is ready')) {
      child.stderr.resume()
      return { child, exit, url: /http:\S+/.exec(line)?.[0] ?? '' }
    }
  }
  throw new Error('it ended before it was ready')
}

function upstander(args: string[], settings: Record<string, string> = {}) {
  return spawnSync(callersNode, [program, ...args], {
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
}
