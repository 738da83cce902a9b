import { placeOf, type Kind } from './architecture-house.ts'
import { plainSource } from './plain-source.ts'
import { isCode, isTest, type Tree } from './plain-tree.ts'

type Writing = { table: string; file: string; kind: Kind | undefined; by: string }

/** Every table has one writer: one module, and outside the record, whose files are one spine, one file. Only some kinds hold SQL. */
export function sqlBreaches(tree: Tree): readonly string[] {
  const files = [...tree].filter(
    ([file]) => isCode(file) && !isTest(file) && file.startsWith('src/'),
  )
  const writings = files.flatMap(([file, text]) => writingsIn(file, text))
  const tables = Map.groupBy(writings, ({ table }) => table)
  return [
    ...files.flatMap(([file, text]) => readingBreach(file, text) ?? []),
    ...writings.flatMap((writing) => endingBreach(writing) ?? []),
    ...[...tables].flatMap(([table, all]) => sharedBreach(table, all) ?? []),
  ]
}

const written = [
  /\.(?:insertInto|updateTable|deleteFrom|mergeInto|replaceInto)\(\s*'([\w.]+)/g,
  /\b(?:insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+(?:only\s+)?"?([a-z_]\w*)/gi,
  /\bupdate\s+(?:only\s+)?"?([a-z_]\w*)"?(?:\s+(?:as\s+)?[a-z_]\w*)?\s+set\b/gi,
]

function writingsIn(file: string, text: string): readonly Writing[] {
  const place = placeOf(file, text)
  const by = place === undefined ? file : 'module' in place ? place.module : place.area
  const kind = place !== undefined && 'module' in place ? place.kind : undefined
  const { spoken } = plainSource(text)
  const tables = written.flatMap((pattern) =>
    Array.from(spoken.matchAll(pattern), ([, table]) => table),
  )
  return [...new Set(tables)].flatMap((table) =>
    table === undefined || table === 'set' ? [] : [{ table, file, kind, by }],
  )
}

function readingBreach(file: string, text: string): string | undefined {
  const place = placeOf(file, text)
  if (place === undefined || 'area' in place || readers.has(place.kind)) return undefined
  if (!/\.selectFrom\(|['"`]\s*select\s[^'"`]*\sfrom\s/i.test(plainSource(text).spoken))
    return undefined
  return `${file} reads tables: SQL belongs in a .query.ts (for a page) or a .store.ts; move the statement there.`
}

const readers: ReadonlySet<Kind> = new Set(['query', 'store', 'projection'])

function endingBreach({ table, file, kind }: Writing): string | undefined {
  if (kind === undefined || kind === 'store' || kind === 'projection') return undefined
  return `${file} writes the table ${table}: only a .projection.ts (from entries) or a .store.ts (a plain table) writes; move the statement there.`
}

function sharedBreach(table: string, all: readonly Writing[]): string | undefined {
  const files = [...new Set(all.map(({ file }) => file))]
  const owners = new Set(all.map(({ by }) => by))
  const oneOwner = owners.size === 1 && (files.length === 1 || owners.has('record'))
  if (oneOwner) return undefined
  return `${table} is written by ${files.join(' and ')}: a table has one writer; let the others ask it, or give them a table of their own.`
}
