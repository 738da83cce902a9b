import path from 'node:path'
import { lineAt, plainSource } from './plain-source.ts'
import { isCode, type Tree } from './plain-tree.ts'

/** One import, as it is written. */
export type Import = {
  file: string
  line: number
  /** What stands between the quotes. */
  from: string
  /** The file of ours that it names; undefined for a package. */
  target: string | undefined
  /** What is asked for; empty for a whole module and for a mere side effect. */
  names: readonly string[]
  typesOnly: boolean
}

const imported =
  /^import\s+(type\s)?([\w$]+\s*,?\s*)?(\{[^}]*\}|\*\s+as\s+[\w$]+)?\s*from\s*'([^']+)'/gm
const passedOn = /^export\s+(type\s)?(\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)\s*from\s*'([^']+)'/gm
const bare = /^import\s*'([^']+)'/gm
const inside = /\bimport\(\s*'([^']+)'/g

/** Every import of a file, whichever way it is spelt. */
export function importsOf(file: string, text: string): readonly Import[] {
  const { spoken, code } = plainSource(text)
  const read = (pattern: RegExp, parts: (match: RegExpMatchArray) => Parts) =>
    [...spoken.matchAll(pattern)]
      // What only stands in a text is no import.
      .filter(({ index }) => /^(?:import|export)\b/.test(code.slice(index, index + 8)))
      .map((match) => complete(file, lineAt(spoken, match.index), parts(match)))
  return [
    ...read(imported, ([, types, whole, names, from]) => ({
      from,
      names: namesIn(names),
      typesOnly: types !== undefined || (whole === undefined && onlyTypes(names)),
    })),
    ...read(passedOn, ([, types, names, from]) => ({
      from,
      names: namesIn(names),
      typesOnly: types !== undefined || onlyTypes(names),
    })),
    ...read(bare, ([, from]) => ({ from })),
    ...read(inside, ([, from]) => ({ from })),
  ]
}

type Parts = { from: string | undefined; names?: readonly string[]; typesOnly?: boolean }

function complete(file: string, line: number, { from = '', ...rest }: Parts): Import {
  return { names: [], typesOnly: false, ...rest, file, line, from, target: targetOf(file, from) }
}

/** Every import between the files of a tree. */
export function allImports(tree: Tree): readonly Import[] {
  return [...tree].flatMap(([file, text]) => (isCode(file) ? importsOf(file, text) : []))
}

function namesIn(clause = ''): readonly string[] {
  if (!clause.startsWith('{')) return []
  const names = clause.slice(1, -1).split(',')
  return names
    .map((name) =>
      name
        .trim()
        .replace(/^type\s+/, '')
        .replace(/\s+as\s.*$/, ''),
    )
    .filter(Boolean)
}

function onlyTypes(clause = ''): boolean {
  const names = clause
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return clause.startsWith('{') && names.length > 0 && names.every((name) => /^type\s/.test(name))
}

/** Follows the short names of package.json. */
function targetOf(file: string, from: string): string | undefined {
  if (from.startsWith('.')) return path.posix.join(path.posix.dirname(file), from)
  if (/^#[a-z]+$/.test(from)) return `src/${from.slice(1)}.ts`
  if (from.startsWith('#')) return `src/${from.slice(1)}`
  return undefined
}
