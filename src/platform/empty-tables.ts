import type { Queries } from './roles.ts'

/** Takes every row out of every table, as the role that owns them; the tables stay, and what migrations were applied. */
export async function emptyTables(owner: Queries): Promise<void> {
  const { rows } = await owner.query(
    `select string_agg(format('%I', tablename), ', ') as all from pg_tables
     where schemaname = 'public' and tablename <> 'migration'`,
  )
  await owner.query(`truncate ${String(rows[0]?.['all'])}`)
}
