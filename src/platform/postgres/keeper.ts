import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from '../cannot-start.ts'
import { log } from '../log.ts'
import type { Place } from './place.ts'
import { clearSocketLock, findPostmaster } from './postmaster.ts'
import { port } from './settings.ts'

/** Keeps a server running: starts it, or finds it running, and starts it again whenever it dies. */
export type Keeper = {
  /** Resolves when the server takes connections, to the folder of its socket. */
  whenReady: () => Promise<string>
  /** Whether the server that runs now is a child of this process. */
  isOurs: () => boolean
  /** Stops watching; the server goes on. */
  rest: () => void
}

const lookEveryMs = 500
const patienceMs = 15_000

export function keepServer(place: Place, server: string, args: string[]): Keeper {
  let child: ChildProcess | undefined
  let underWay: Promise<string> | undefined
  let resting = false
  const isRunning = () =>
    child !== undefined && child.exitCode === null && child.signalCode === null

  async function waitOrStart(): Promise<string> {
    for (let since = Date.now(); ;) {
      const found = findPostmaster(place.pgdata)
      if (found?.ready && (await accepts(found.socketDir))) return found.socketDir
      if (found) since = Date.now()
      else if (!isRunning()) {
        if (Date.now() - since > patienceMs) throw new CannotStart(whyNot(place))
        clearSocketLock(place.pgdata, place.socketDir)
        child = launch(place, server, args)
      }
      await sleep(20)
    }
  }

  function whenReady(): Promise<string> {
    underWay ??= waitOrStart().finally(() => {
      underWay = undefined
    })
    return underWay
  }

  const watch = setInterval(() => {
    if (resting || underWay || findPostmaster(place.pgdata)) return
    log.warn('the database server is gone: starting it again')
    whenReady().catch((err: unknown) => log.error('the database server does not start', { err }))
  }, lookEveryMs)
  watch.unref()

  return {
    whenReady,
    isOurs: () => isRunning() && child?.pid === findPostmaster(place.pgdata)?.pid,
    rest: () => {
      resting = true
      clearInterval(watch)
    },
  }
}

/** In a session of its own, so that Ctrl-C in a terminal reaches us and not it; without our secrets in its environment. */
function launch(place: Place, server: string, args: string[]): ChildProcess {
  const out = fs.openSync(startLog(place), 'w', 0o600)
  try {
    const child = spawn(server, args, {
      ...place.user,
      cwd: '/',
      env: { LC_ALL: 'C' },
      detached: true,
      stdio: ['ignore', out, out],
    })
    child.on('error', (err) => log.error('the database server does not start', { err }))
    child.unref()
    return child
  } finally {
    fs.closeSync(out)
  }
}

function accepts(socketDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(path.join(socketDir, `.s.PGSQL.${port}`))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

/** Shuts a server down, cleanly and at once for its clients, and waits until it is gone. */
export async function stopServer(pgdata: string): Promise<void> {
  const found = findPostmaster(pgdata)
  if (!found) return
  process.kill(found.pid, 'SIGINT')
  const until = Date.now() + 60_000
  while (findPostmaster(pgdata) && Date.now() < until) await sleep(10)
}

function startLog(place: Place): string {
  return path.join(place.folder, 'postgres-start.log')
}

function whyNot(place: Place): string {
  const said = fs.readFileSync(startLog(place), 'utf8').trim().slice(-800)
  return `The database server does not start. Its last words (${startLog(place)}):\n${said}`
}
