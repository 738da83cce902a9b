import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import net, { type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stopAll } from '#platform/postgres/embedded.ts'
import { projectRoot } from '#platform/project-root.ts'
import { connect } from './connection.ts'

/** The real program, running as a child process. */
export type Program = {
  child: ChildProcess
  port: number
  /** When the process was started, by performance.now() … */
  began: number
  /** … and the milliseconds from then to its first answer. */
  startedAfter: number
  /** Lets it finish what is in hand; answers its exit code. */
  end: () => Promise<number | null>
  /** Kills it without a word. */
  kill: () => Promise<void>
}

const upstander = path.join(projectRoot, 'bin', 'upstander.mjs')

/** Starts Upstander on a data folder and waits until it answers. Throws with what it said if it does not. */
export async function startProgram(
  dataDir: string,
  port: number,
  { command = 'start', environment = {}, nodeOptions = [], hear }: Options = {},
): Promise<Program> {
  const began = performance.now()
  const child = spawn(process.execPath, [...nodeOptions, upstander, command], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: String(port),
      HOST: '127.0.0.1',
      ...environment,
    },
    stdio: ['ignore', hear ? 'pipe' : 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (chunk: Buffer) => hear?.(chunk.toString()))
  const ended = once(child, 'exit')
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`Upstander did not start: ${said}`)
    await sleep(5)
  }
  const finish = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
    return child.exitCode
  }
  return {
    child,
    port,
    began,
    startedAfter: performance.now() - began,
    end: () => finish('SIGTERM'),
    kill: async () => void (await finish('SIGKILL')),
  }
}

type Options = {
  command?: 'start' | 'demo'
  environment?: Readonly<Record<string, string>>
  /** Options of Node itself, as for a profile. */
  nodeOptions?: readonly string[]
  /** Is told everything that the program says, on both outputs. */
  hear?: (text: string) => void
}

/** Runs another command of the program to its end; answers its exit code and what it said. */
export async function runProgram(
  dataDir: string,
  command: string,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [upstander, command], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, said }
}

/** An empty data folder with a short path, which other users may pass through. */
export function makeDataDir(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'up-'))
  fs.chmodSync(folder, 0o755)
  return folder
}

/** Ends whatever still runs on a data folder, and takes the folder away. */
export async function removeDataDir(folder: string): Promise<void> {
  await stopAll(folder)
  fs.rmSync(folder, { recursive: true, force: true })
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

async function answers(port: number): Promise<boolean> {
  try {
    const connection = await connect(port)
    const { status } = await connection.get('/readyz')
    connection.close()
    return status === 200
  } catch {
    return false
  }
}
