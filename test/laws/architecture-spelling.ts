import path from 'node:path'
import { allImports, type Import } from './architecture-imports.ts'
import { plainSource } from './plain-source.ts'
import { isCode, isTest, type Tree } from './plain-tree.ts'

/** How imports and exports are spelt: one way each, so that a search finds all there is. */
export function spellingBreaches(tree: Tree): readonly string[] {
  const files = [...tree].filter(([file]) => isCode(file) && !isTest(file))
  return [
    ...files.flatMap(([file, text]) => [...fileBreaches(file, text)]),
    ...allImports(new Map(files)).flatMap((one) => pathBreach(one) ?? []),
  ]
}

function* fileBreaches(file: string, text: string): Generator<string> {
  const { code } = plainSource(text)
  if (/\/index\.[a-z]+$/.test(file))
    yield `${file}: no index files; name the file for what it exports and import that.`
  if (/^export\s+default\b/m.test(code) || /\bas\s+default\b/.test(code))
    yield `${file}: no default export; export it by its name, so that it has one name everywhere.`
  if (isBarrel(code))
    yield `${file}: this only passes on what others export; import from where it is made.`
  if (!file.startsWith('src/platform/') && /\bimport\((?!\s*')/.test(code))
    yield `${file}: a law cannot read where this import goes; write the path out.`
}

/** Nothing is left when imports and passed-on exports are taken away. */
function isBarrel(code: string): boolean {
  const passed = /^export\s+(?:type\s+)?(?:\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)\s*(?:from\s*'[^']*')?/gm
  const left = code.replaceAll(/^import\b[^']*'[^']*'/gm, '').replaceAll(passed, '')
  return code.trim() !== '' && left.trim() === ''
}

function pathBreach({ file, line, from, target }: Import): string | undefined {
  const at = `${file}:${line} imports '${from}'`
  if (target === undefined) return undefined
  const beside = folderOf(file) === folderOf(target)
  if (target.startsWith('policies/')) return undefined
  if (from.startsWith('.') && !beside && folderOf(file) !== 'src')
    return `${at}: across folders say '#…', so that nobody counts dots.`
  if (
    from.startsWith('#') &&
    target.startsWith(`${path.posix.dirname(file)}/`) &&
    folderOf(file) !== 'src'
  )
    return `${at}: inside a folder say './…'.`
  if (!/\.(?:tsx?|css|json)$/.test(target)) return `${at}: write the whole file name, ending too.`
  return undefined
}

/** The folder that imports may stay inside: a module's, or one beside the modules. */
function folderOf(file: string): string {
  const [source, first, second, third] = file.split('/')
  if (first === 'modules' && third !== undefined) return `${source}/${first}/${second}`
  return second === undefined ? `${source}` : `${source}/${first}`
}
