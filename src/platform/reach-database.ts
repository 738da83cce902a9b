import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { CannotStart } from './cannot-start.ts'
import type { Config } from './config.ts'
import { startEmbedded, type Embedded } from './postgres/embedded.ts'
import type { Settings } from './postgres/settings.ts'
import {
  appRole,
  closeSchema,
  databaseName,
  makeDatabase,
  makeRoles,
  ownerRole,
  rolesScript,
} from './roles.ts'

/** Where the database is reached, as addresses for pg's `connectionString`. */
export type Reached = {
  appUrl: string
  /** Unknown if people keep it away from this process. */
  ownerUrl: string | undefined
  /** Only of the embedded database. */
  superuserUrl: string | undefined
  embedded: Embedded | undefined
  /** Leaves the embedded database; the last process out stops it, and is told so by true. */
  leave(): Promise<boolean>
}

/** Reaches the database of this installation: the embedded one is started and prepared. Throws CannotStart. */
export async function reachDatabase(config: Config, settings: Settings = {}): Promise<Reached> {
  if (config.databaseUrl) return reachExternal(config.databaseUrl, config.databaseOwnerUrl)
  const embedded = await startEmbedded(config.dataDir, settings)
  try {
    await withClient(socketUrl(embedded.host, embedded.superuser, 'postgres'), async (server) => {
      await server.query('SELECT pg_advisory_lock($1)', [lock])
      await makeRoles(server)
      await makeDatabase(server)
      await withClient(socketUrl(embedded.host, embedded.superuser, databaseName), closeSchema)
    })
  } catch (error) {
    await embedded.stop()
    throw error
  }
  return {
    appUrl: socketUrl(embedded.host, appRole, databaseName),
    ownerUrl: socketUrl(embedded.host, ownerRole, databaseName),
    superuserUrl: socketUrl(embedded.host, embedded.superuser, databaseName),
    embedded,
    leave: () => embedded.stop(),
  }
}

/** Address of a database behind a unix socket, which asks for no password. */
export function socketUrl(host: string, role: string, database: string): string {
  return `postgres://${role}@/${database}?host=${encodeURIComponent(host)}&ssl=0`
}

/** Lends one connection, and closes it. */
export async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}

/** What to run, once, on a PostgreSQL of one's own. The passwords are fresh each time. */
export function explainRoles(): string {
  const [ownerPassword, appPassword] = [randomBytes(18), randomBytes(18)].map((bytes) =>
    bytes.toString('base64url'),
  ) as [string, string]
  return `-- Run this once in psql, as the server's superuser (the passwords are new each time this is printed):
${rolesScript(ownerPassword, appPassword)}
-- Then start Upstander with (the host is yours to fill in):
--   DATABASE_URL=postgres://${appRole}:${appPassword}@HOST:5432/${databaseName}
--   DATABASE_OWNER_URL=postgres://${ownerRole}:${ownerPassword}@HOST:5432/${databaseName}
`
}

async function reachExternal(appUrl: string, ownerUrl: string | undefined): Promise<Reached> {
  await checkServer('DATABASE_URL', appUrl)
  if (ownerUrl) await checkServer('DATABASE_OWNER_URL', ownerUrl)
  return {
    appUrl,
    ownerUrl,
    superuserUrl: undefined,
    embedded: undefined,
    leave: async () => false,
  }
}

async function checkServer(name: string, url: string): Promise<void> {
  try {
    const { rows } = await withClient(url, (client) =>
      client.query<{ server_version: string }>('SHOW server_version'),
    )
    const version = rows[0]?.server_version ?? ''
    if (Number.parseInt(version, 10) >= 15) return
    throw new CannotStart(
      `${name} leads to PostgreSQL ${version}. Upstander needs PostgreSQL 15 or newer.`,
    )
  } catch (error) {
    if (error instanceof CannotStart) throw error
    const { code = '', message } = error as Error & { code?: string }
    const help = rolesAreMissing.has(code) ? `\n\n${explainRoles()}` : ''
    throw new CannotStart(`The database of ${name} cannot be reached: ${message || code}.${help}`, {
      cause: error,
    })
  }
}

/** invalid_authorization_specification, invalid_password, invalid_catalog_name, insufficient_privilege */
const rolesAreMissing = new Set(['28000', '28P01', '3D000', '42501'])

const lock = '7812040'
