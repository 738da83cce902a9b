import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { projectRoot } from './project-root.ts'
import { appRole, type Queries } from './roles.ts'

/** A file of migrations/, `0001-record.sql`: plain SQL, applied once, in the order of its number, never changed after. */
export type Migration = { name: string; sql: string; hash: string }

/**
 * Applies what is missing, each in a transaction of its own, and answers the names. `owner` is one
 * connection (not a pool) as the owner of the tables. Throws CannotStart if an applied file was changed.
 */
export async function migrate(owner: Queries, migrations = listMigrations()): Promise<string[]> {
  await owner.query('SELECT pg_advisory_lock($1)', [lock])
  try {
    await owner.query(makeTable)
    const pending = await listPending(owner, migrations)
    for (const migration of pending) await apply(owner, migration)
    return pending.map(({ name }) => name)
  } finally {
    await owner.query('SELECT pg_advisory_unlock($1)', [lock])
  }
}

/** What is not applied yet. The application's role may ask this too. */
export async function listPending(
  database: Queries,
  migrations = listMigrations(),
): Promise<Migration[]> {
  const exists = await database.query(`SELECT FROM pg_class WHERE oid = to_regclass('migration')`)
  if (exists.rows.length === 0) return migrations
  const { rows } = await database.query('SELECT name, hash FROM migration')
  const applied = new Map(rows.map(({ name, hash }) => [name, hash]))
  for (const { name, hash } of migrations) {
    if (applied.has(name) && applied.get(name) !== hash) {
      throw new CannotStart(
        `Migration ${name} was changed after it was applied here. Migrations only go forward: put the change in a new file.`,
      )
    }
  }
  return migrations.filter(({ name }) => !applied.has(name))
}

/** All migrations that come with this version, in order. */
export function listMigrations(folder = path.join(projectRoot, 'migrations')): Migration[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name), 'utf8')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    })
}

async function apply(owner: Queries, { name, sql, hash }: Migration): Promise<void> {
  await owner.query('BEGIN')
  try {
    await owner.query(sql)
    await owner.query('INSERT INTO migration (name, hash) VALUES ($1, $2)', [name, hash])
    await owner.query('COMMIT')
  } catch (error) {
    await owner.query('ROLLBACK')
    const reason = error instanceof Error ? error.message : String(error)
    throw new CannotStart(`Migration ${name} failed and was undone: ${reason}`, { cause: error })
  }
}

const lock = '7812039'

const makeTable = `
  CREATE TABLE IF NOT EXISTS migration (
    name text PRIMARY KEY,
    hash text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now()
  );
  GRANT SELECT ON migration TO ${appRole}`
