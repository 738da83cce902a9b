import fs from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'

/** Every place where something could have been left: a name, and what is there. */
export type Place = { name: string; holds: Buffer }

/** Which of these secrets stand in which of these places, in clear or in a usual disguise. */
export function tracesIn(
  places: readonly Place[],
  secrets: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) => {
    const disguises = disguisesOf(secret)
    return places
      .filter(({ holds }) => disguises.some((one) => holds.includes(one)))
      .map((place) => `${name} in ${place.name}`)
  })
}

/** Every row of every table, as text. Needs to see past the walls. */
export async function listTables(client: Client): Promise<Place[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  )
  const places: Place[] = []
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t`)
    places.push({ name, holds: Buffer.from(rows.map(({ row }) => row).join('\n')) })
  }
  return places
}

/** The files of this database and of the server's log, and its journal from a segment on, as they lie on the disk. */
export async function listFiles(client: Client, fromSegment: string): Promise<Place[]> {
  await client.query('checkpoint')
  const { rows } = await client.query<{ folder: string; oid: number; temporary: string }>(
    `select current_setting('data_directory') as folder, oid from pg_database where datname = current_database()`,
  )
  const { folder = '', oid = 0 } = rows[0] ?? {}
  return [
    ...filesIn(path.join(folder, 'base', String(oid))),
    ...filesIn(path.join(folder, 'log')),
    ...filesIn(path.join(folder, 'pg_wal')).filter(
      ({ name }) => path.basename(name) >= fromSegment,
    ),
  ]
}

/** The segment of the journal that is being written now. */
export async function segmentNow(client: Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    'select pg_walfile_name(pg_current_wal_lsn()) as name',
  )
  return rows[0]?.name ?? ''
}

/** All files below a folder. */
export function filesIn(folder: string): Place[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((name) => ({ name, holds: fs.readFileSync(name) }))
}

/** As it is, in small letters, in an address, in hex, and in base64 from any place in a text. */
function disguisesOf(secret: string): string[] {
  const bytes = Buffer.from(secret)
  const base64 = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .slice(4, -4),
  )
  return [
    secret,
    secret.toLowerCase(),
    encodeURIComponent(secret),
    secret.replaceAll(' ', '+'),
    secret.replaceAll(' ', '-'),
    secret.replaceAll(' ', ''),
    bytes.toString('hex'),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ]
}
