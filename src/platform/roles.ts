import { CannotStart } from './cannot-start.ts'

/** Anything that answers SQL: a pool or a client of pg. */
export type Queries = {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

export const ownerRole = 'upstander_owner'
export const appRole = 'upstander_app'
export const databaseName = 'upstander'

/** Makes the two roles where they are missing. `server` is a superuser's connection to any database. */
export async function makeRoles(server: Queries): Promise<void> {
  for (const role of [ownerRole, appRole]) {
    const found = await server.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
    if (found.rows.length === 0) await server.query(`CREATE ROLE ${role} LOGIN`)
    await server.query(`ALTER ROLE ${role} ${powerless}`)
  }
}

/** Makes the database if it is missing. `server` is a superuser's connection to another database. */
export async function makeDatabase(server: Queries, name = databaseName): Promise<void> {
  const found = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (found.rows.length === 0) await server.query(`CREATE DATABASE ${name} OWNER ${ownerRole}`)
  await server.query(closeDatabase(name))
}

/** Inside the database, once, before the first migration: nobody may do what no migration grants. */
export async function closeSchema(database: Queries): Promise<void> {
  await database.query(closedSchema)
}

/** The SQL that prepares a PostgreSQL (15 or newer) of one's own, for psql and its superuser. */
export function rolesScript(ownerPassword: string, appPassword: string): string {
  return `CREATE ROLE ${ownerRole} LOGIN ${powerless} PASSWORD '${ownerPassword}';
CREATE ROLE ${appRole} LOGIN ${powerless} PASSWORD '${appPassword}';
CREATE DATABASE ${databaseName} OWNER ${ownerRole};
${closeDatabase(databaseName)}
\\connect ${databaseName}
${closedSchema}
`
}

/** Refuses, with a sentence, a role that could see past the walls between provisions. */
export async function refuseIfUnsafe(pool: Queries): Promise<void> {
  const { rows } = await pool.query(findPowers)
  const [found] = rows
  if (!found) return
  throw new CannotStart(
    `Upstander will not run as the database role "${String(found['me'])}": ${String(found['power'])}, so it could see past the walls between provisions. Let DATABASE_URL name a role without such powers (see: upstander database-roles).`,
  )
}

const powerless = 'NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION'

/** What leads into a database: only for the two roles. A copy of a template does not inherit it. */
export const closeDatabase = (name: string) =>
  `REVOKE ALL ON DATABASE ${name} FROM PUBLIC; GRANT CONNECT ON DATABASE ${name} TO ${appRole};`

const closedSchema = `ALTER SCHEMA public OWNER TO ${ownerRole};
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${appRole};`

/** A power counts if the role has it or is a member of a role that has it. */
const findPowers = `
  SELECT session_user AS me,
    CASE WHEN rolsuper THEN 'it is or may become a superuser'
      WHEN rolbypassrls THEN 'it bypasses row-level security'
      WHEN rolcreaterole THEN 'it may give itself other roles'
      ELSE 'it owns tables' END AS power
  FROM pg_roles AS role
  WHERE pg_has_role(session_user, role.oid, 'MEMBER')
    AND (rolsuper OR rolbypassrls OR rolcreaterole
      OR EXISTS (SELECT FROM pg_class WHERE relowner = role.oid AND relkind IN ('r', 'p')))
  ORDER BY rolsuper DESC, rolbypassrls DESC, rolcreaterole DESC
  LIMIT 1`
