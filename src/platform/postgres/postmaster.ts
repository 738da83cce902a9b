import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { port } from './settings.ts'

/** PostgreSQL's first process, as its lock file tells of it. */
export type Postmaster = { pid: number; socketDir: string; ready: boolean }

/**
 * The running server of this cluster, or undefined. A dead one, a zombie that nobody collects, or a
 * stranger who was given its number counts as none, and then its lock file is taken away.
 */
export function findPostmaster(pgdata: string): Postmaster | undefined {
  const file = path.join(pgdata, 'postmaster.pid')
  const noted = readLock(file)
  if (!noted) return undefined
  if (isServerOf(pgdata, noted.pid)) return noted
  // Its children may still be writing for a moment; the lock stays as long as one of them works here.
  if (worksHere(pgdata)) return { ...noted, ready: false }
  removeLock(file, noted.pid)
  return undefined
}

/** Takes away the lock that a dead server left beside its socket. Call when no server runs. */
export function clearSocketLock(pgdata: string, socketDir: string): void {
  const file = path.join(socketDir, `.s.PGSQL.${port}.lock`)
  const noted = readLock(file)
  if (noted && !isServerOf(pgdata, noted.pid)) removeLock(file, noted.pid)
}

function readLock(file: string): Postmaster | undefined {
  try {
    const lines = fs.readFileSync(file, 'utf8').split('\n')
    const pid = Math.abs(Number(lines[0]))
    if (!pid) return undefined
    return { pid, socketDir: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
  } catch {
    return undefined
  }
}

/** By its command line: a container's root may not look where processes of other users work. */
function isServerOf(pgdata: string, pid: number): boolean {
  if (process.platform === 'linux') return commandOf(pid).includes(pgdata)
  const { stdout } = spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'state=,command='], {
    encoding: 'utf8',
  })
  return !stdout.startsWith('Z') && stdout.includes(pgdata)
}

/** Empty for a zombie. */
function commandOf(pid: number): string[] {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  } catch {
    return []
  }
}

/** Where this cannot be seen, PostgreSQL's own guard (its shared memory) still refuses a second server. */
function worksHere(pgdata: string): boolean {
  if (process.platform !== 'linux') return false
  return fs.readdirSync('/proc').some((name) => /^\d+$/.test(name) && folderOf(name) === pgdata)
}

function folderOf(pid: string): string | undefined {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

/** Takes the lock file away, but gives it back if a new server has put its own there meanwhile. */
function removeLock(file: string, pid: number): void {
  const aside = `${file}.${process.pid}`
  try {
    fs.renameSync(file, aside)
    if (readLock(aside)?.pid !== pid) fs.linkSync(aside, file)
  } catch {
    // Another process did it.
  }
  fs.rmSync(aside, { force: true })
}
