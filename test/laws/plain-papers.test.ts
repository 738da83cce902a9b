import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { modules } from './architecture-house.ts'
import { paper, treeOf } from './plain-tree.ts'

const root = path.resolve(import.meta.dirname, '../..')
const papers = ['ARCHITECTURE', 'CONTRIBUTING', 'GLOSSARY', 'SECURITY', 'CHANGELOG'].map(
  (name) => `${name}.md`,
)

/** The rows of a paper's tables, cell by cell, without their heads. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = text.split('\n').filter((line) => /^\| (?!---|word )/.test(line))
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

function inBackticks(text: string): readonly string[] {
  return Array.from(text.matchAll(/`([^`\n]+)`/g), (match) => match[1] ?? '')
}

test('the code map names the modules in their order', () => {
  const named = rowsOf(paper('ARCHITECTURE.md')).map(([folder = '']) => folder.replaceAll('`', ''))
  const known: readonly string[] = modules
  expect(named.filter((folder) => known.includes(folder))).toEqual(modules)
})

test('every name in code that the glossary gives is in the code', () => {
  const house = [...treeOf('src', 'policies').values()].join('\n')
  const names = rowsOf(paper('GLOSSARY.md')).flatMap(([, , name = '']) => inBackticks(name))
  const isThere = (name: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(house)
  expect(names.filter((name) => !isThere(name))).toEqual([])
})

test('no word stands twice in the glossary', () => {
  const words = rowsOf(paper('GLOSSARY.md')).map(([word]) => word)
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

test('every command that a paper gives can be run', () => {
  const { scripts, engines } = JSON.parse(paper('package.json')) as {
    scripts: Record<string, string>
    engines: { node: string }
  }
  const given = papers.flatMap((name) =>
    Array.from(paper(name).matchAll(/`npm (?:run )?([a-z:]+)`/g), (match) => match[1] ?? ''),
  )
  expect(given.filter((name) => name !== 'install' && !(name in scripts))).toEqual([])
  expect(`>=${/Any Node from (\d+) on/.exec(paper('CONTRIBUTING.md'))?.[1]}`).toBe(engines.node)
})

test('every file that a paper points to is there', () => {
  const pointed = papers.flatMap((name) => [
    ...Array.from(paper(name).matchAll(/\]\(([^)#:]+)\)/g), (match) => match[1] ?? ''),
    ...inBackticks(paper(name)).filter((text) =>
      /^(?:src|test|policies|bin)\/[\w./-]+$/.test(text),
    ),
  ])
  expect(pointed.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
})

const lines = (name: string) => paper(name).split('\n').length

test('the papers stay short', () => {
  expect(lines('ARCHITECTURE.md')).toBeLessThanOrEqual(200)
  expect(lines('CONTRIBUTING.md')).toBeLessThanOrEqual(150)
})

test('the licence is whole', () => {
  const licence = paper('LICENSE').trim()
  expect(licence).toMatch(/^GNU AFFERO GENERAL PUBLIC LICENSE\s+Version 3, 19 November 2007/)
  expect(licence).toContain('END OF TERMS AND CONDITIONS')
  expect(licence).toMatch(/how to apply and follow the GNU AGPL, see\s+<https:\S+>\.$/)
})
