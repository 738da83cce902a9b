// Runs the tests of record, tables, tenants and journeys against a PostgreSQL 15 of Debian's instead of the embedded one.
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const version = 15
const bin = `/usr/lib/postgresql/${version}/bin`
const isRoot = process.getuid?.() === 0

if (!existsSync(`${bin}/postgres`)) install()
// As root the server runs as "nobody": it refuses root, and owns nothing else.
const as = isRoot ? { uid: 65534, gid: 65534, cwd: '/' } : {}
const folder = mkdtempSync(path.join(os.tmpdir(), 'upx-'))
const [cluster, socket] = [path.join(folder, 'data'), path.join(folder, 's')]
for (const place of [folder, cluster, socket]) {
  mkdirSync(place, { recursive: true, mode: 0o700 })
  if (isRoot) chownSync(place, as.uid, as.gid)
}

let status = 1
try {
  run(`${bin}/initdb`, [
    '-D',
    cluster,
    '-U',
    'superuser',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
  ])
  const port = 20_000 + (process.pid % 20_000)
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${socket} -c fsync=off -c max_connections=200`
  run(`${bin}/pg_ctl`, [
    '-D',
    cluster,
    '-w',
    '-l',
    path.join(folder, 'log'),
    '-o',
    settings,
    'start',
  ])
  const url = `postgres://superuser@127.0.0.1:${port}/postgres`
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'database',
    ...process.argv.slice(2),
  ]
  status =
    spawnSync(process.execPath, vitest, {
      stdio: 'inherit',
      env: { ...process.env, TEST_DATABASE_URL: url },
    }).status ?? 1
} finally {
  spawnSync(`${bin}/pg_ctl`, ['-D', cluster, '-m', 'immediate', 'stop'], as)
  rmSync(folder, { recursive: true, force: true })
}
process.exit(status)

function install() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) {
    console.error(
      `PostgreSQL ${version} is not here. Install it (on Debian: apt-get install postgresql-${version}) and run this again.`,
    )
    process.exit(1)
  }
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  spawnSync('apt-get', ['update', '-qq'], quiet)
  spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', `postgresql-${version}`],
    quiet,
  )
}

function run(program, args) {
  const { status, stderr, stdout } = spawnSync(program, args, {
    ...as,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (status !== 0) throw new Error(`${program} failed: ${stderr || stdout}`)
}
