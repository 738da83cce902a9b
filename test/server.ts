import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '#platform/migrate.ts'
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { socketUrl, withClient } from '#platform/reach-database.ts'
import { appRole, closeSchema, makeDatabase, makeRoles, ownerRole } from '#platform/roles.ts'

/** The one server of a run of the tests, and the database that each file gets a copy of. */
export type TestServer = {
  /** Addresses as superuser, owner and application; `databaseUrl` gives them their database. */
  superuserUrl: string
  ownerUrl: string
  appUrl: string
  template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    server: TestServer
  }
}

/** Starts the server before the first test and takes it away after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env['TEST_DATABASE_URL']
  const { server, stop } = external ? await useExternal(external) : await startOwn()
  try {
    await withClient(server.superuserUrl, async (superuser) => {
      await makeRoles(superuser)
      if (external) await setPasswords(superuser)
      await makeDatabase(superuser, server.template)
    })
    await withClient(databaseUrl(server.superuserUrl, server.template), closeSchema)
    await withClient(databaseUrl(server.ownerUrl, server.template), (owner) => migrate(owner))
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('server', server)
  return stop
}

/** The same address, another database. */
export function databaseUrl(url: string, database: string): string {
  return url.replace(/(\/)[^/?]*(\?|$)/, `$1${database}$2`)
}

async function startOwn() {
  // Short, for the socket's path; open for passing through, because as root the server is another user.
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'up-'))
  fs.chmodSync(folder, 0o755)
  const embedded = await startEmbedded(folder, {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  })
  const url = (role: string) => socketUrl(embedded.host, role, 'postgres')
  const server: TestServer = {
    superuserUrl: url(embedded.superuser),
    ownerUrl: url(ownerRole),
    appUrl: url(appRole),
    template: 'blank',
  }
  const stop = async () => {
    await embedded.stop()
    fs.rmSync(folder, { recursive: true, force: true })
  }
  return { server, stop }
}

/** A PostgreSQL of somebody's, 15 or newer, for a run of the tests; what we make there is dropped again. */
async function useExternal(superuserUrl: string) {
  const template = `upstander_test_${process.pid}`
  const as = (role: string) => {
    const url = new URL(superuserUrl)
    url.username = role
    url.password = testPassword
    return url.href
  }
  const server: TestServer = {
    superuserUrl,
    ownerUrl: as(ownerRole),
    appUrl: as(appRole),
    template,
  }
  const stop = () =>
    withClient(superuserUrl, async (superuser) => {
      const { rows } = await superuser.query<{ datname: string }>(
        'SELECT datname FROM pg_database WHERE datname LIKE $1',
        [`${template.replaceAll('_', '\\_')}%`],
      )
      for (const { datname } of rows) await superuser.query(`DROP DATABASE ${datname} WITH (FORCE)`)
    })
  return { server, stop }
}

const testPassword = 'only-for-tests'

async function setPasswords(superuser: { query(text: string): Promise<unknown> }): Promise<void> {
  for (const role of [ownerRole, appRole]) {
    await superuser.query(`ALTER ROLE ${role} PASSWORD '${testPassword}'`)
  }
}
