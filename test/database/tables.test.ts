import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { withClient } from '#platform/reach-database.ts'
import { databaseFromTemplate } from '../database-from-template.ts'

/** What lies outside every provision, and why it may. */
const outside = {
  migration: 'which migrations were run',
  provision_slug: 'which address belongs to which provision',
  sign_in_name: 'a keyed digest of a sign-in name, and the provision it belongs to',
  sign_in_try:
    'keyed digests of names and addresses that were tried, for an hour; most belong to nobody',
}

type Catalogue = { columns: string[]; walls: Map<string, Walls> }
type Walls = {
  tenant: boolean
  enabled: boolean
  forced: boolean
  policies: number
  leading: boolean
}
let catalogue: Catalogue
beforeAll(async () => {
  const { superuserUrl } = await databaseFromTemplate()
  catalogue = await withClient(superuserUrl, async (client) => {
    const columns = await client.query<{ column: string }>(
      `select table_name || '.' || column_name || case is_nullable when 'YES' then '?' else '' end as column
       from information_schema.columns where table_schema = 'public' order by 1`,
    )
    const walls = await client.query<Walls & { name: string }>(
      `select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
         exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'provision_id') as tenant,
         (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
         exists (select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
           where i.indrelid = c.oid and i.indisunique and a.attname = 'provision_id') as leading
       from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
    )
    return {
      columns: columns.rows.map((row) => row.column),
      walls: new Map(walls.rows.map((row) => [row.name, row])),
    }
  })
})

test('tables.ts is the real catalogue, column for column', () => {
  const written = columnsIn(readFileSync('src/tables.ts', 'utf8'))
  expect(written.toSorted()).toEqual(
    catalogue.columns.filter((name) => !name.startsWith('migration.')).toSorted(),
  )
})

test('a column that is missing from tables.ts, or too much in it, shows', () => {
  expect(columnsIn('type Tables = {\n  stone: { weight: number; why: string | null }\n}')).toEqual([
    'stone.weight',
    'stone.why?',
  ])
})

test('every table belongs to a provision, behind forced walls, under keys that lead with it', () => {
  const open = [...catalogue.walls]
    .filter(([name]) => !(name in outside))
    .flatMap(([name, walls]) => breaches(name, walls))
  expect(open).toEqual([])
})

test('a table without walls shows', () => {
  expect(
    breaches('stone', {
      tenant: false,
      enabled: false,
      forced: false,
      policies: 0,
      leading: false,
    }),
  ).toHaveLength(4)
})

function breaches(name: string, walls: Walls): string[] {
  return [
    walls.tenant ? '' : `${name} has no provision_id`,
    walls.enabled && walls.forced ? '' : `${name} does not force row-level security`,
    walls.policies > 0 ? '' : `${name} has no policy`,
    walls.leading ? '' : `${name} has no unique key that leads with provision_id`,
  ].filter((breach) => breach !== '')
}

/** "table.column", with "?" where it may be null, as tables.ts says. */
function columnsIn(source: string): string[] {
  const tables = source.slice(source.indexOf('type Tables'))
  return [...tables.matchAll(/^ {2}(\w+): \{([^}]*)\}/gm)].flatMap(([, table, body]) =>
    [...body!.matchAll(/(\w+): ([^;\n]+)/g)].map(
      ([, column, type]) => `${table}.${column}${type!.includes('| null') ? '?' : ''}`,
    ),
  )
}
