import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import type { Place } from './place.ts'
import { handOver, initUser } from './server-user.ts'
import { superuser } from './settings.ts'

/** Makes the cluster if there is none: aside, then one rename, so that there is never half a cluster. */
export function makeCluster(place: Place, native: string): void {
  removeLeftovers(place.folder)
  if (fs.existsSync(place.pgdata)) return
  const aside = path.join(place.folder, `init-${process.pid}`)
  const maker = initUser()
  fs.mkdirSync(aside, { mode: 0o700 })
  handOver(aside, maker)
  const made = spawnSync(path.join(native, 'bin', 'initdb'), ['-D', aside, ...manner], {
    ...maker,
    cwd: '/',
    env: { LC_ALL: 'C' },
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    fs.rmSync(aside, { recursive: true, force: true })
    const reason = made.stderr?.trim() || made.error?.message
    throw new CannotStart(`The database could not be made in ${place.folder}: ${reason}`)
  }
  handOver(aside, place.user)
  try {
    fs.renameSync(aside, place.pgdata)
  } catch (error) {
    fs.rmSync(aside, { recursive: true, force: true })
    if (!fs.existsSync(place.pgdata)) throw error
    // Another process made it meanwhile.
  }
  syncFolder(place.folder)
}

/** The built-in locale sorts alike on every machine. */
const manner = [
  `--username=${superuser}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
]

/** What a first start left behind when it was killed. */
function removeLeftovers(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const pid = Number(/^init-(\d+)$/.exec(name)?.[1])
    if (!pid || isAlive(pid)) continue
    fs.rmSync(path.join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** So that the rename outlives a power cut. */
function syncFolder(folder: string): void {
  const file = fs.openSync(folder, 'r')
  fs.fsyncSync(file)
  fs.closeSync(file)
}
