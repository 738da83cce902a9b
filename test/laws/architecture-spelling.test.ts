import { expect, test } from 'vitest'
import { circles } from './architecture-circles.ts'
import { importsOf } from './architecture-imports.ts'
import { spellingBreaches } from './architecture-spelling.ts'
import { planted, treeOf } from './plain-tree.ts'

const house = treeOf('src')

test('no files know each other in a circle', () => {
  expect(circles(house)).toEqual([])
})

test('imports and exports are spelt in one way', () => {
  expect(spellingBreaches(house)).toEqual([])
})

function spelling(file: string, text: string) {
  return spellingBreaches(planted({ [file]: text })).join('\n')
}

test.each([
  ['src/modules/cases/index.ts', 'const a = 1', 'no index files'],
  ['src/ui/a.ts', 'export default 1', 'no default export'],
  ['src/ui/a.ts', "export { a as default } from './b.ts'", 'no default export'],
  ['src/ui/a.ts', "// all\nexport * from './b.ts'\nexport { c } from './d.ts'", 'only passes on'],
  ['src/ui/a.ts', "import { b } from './b.ts'\nexport { b }", 'only passes on'],
  ['src/ui/a.ts', 'void import(name)', 'cannot read where this import goes'],
  ['src/modules/cases/a.ts', "import { b } from '../people/b.ts'", "across folders say '#…'"],
  [
    'src/modules/cases/a.ts',
    "import { b } from '#modules/cases/b.ts'",
    "inside a folder say './…'",
  ],
  ['src/modules/cases/a.ts', "import { b } from './b'", 'write the whole file name'],
])('%s: %s', (file, text, sentence) => {
  expect(spelling(file, text)).toContain(sentence)
})

test('a circle is told once, with the road, and types count', () => {
  const tree = planted({
    'src/ui/a.ts': "import type { B } from './b.ts'",
    'src/ui/b.ts': "import { c } from './c.ts'",
    'src/ui/c.ts': "import { a } from './a.ts'",
  })
  const road = 'src/ui/a.ts → src/ui/b.ts → src/ui/c.ts → src/ui/a.ts: a circle'
  expect(circles(tree)).toEqual([expect.stringContaining(road)])
})

test('an import is read however it is written, and not where it is only spoken of', () => {
  const text = [
    "import {\n  type A,\n  b as c,\n} from '#ui/one.ts'",
    "import words from './words.json' with { type: 'json' }",
    "export { d } from './two.ts'",
    "// import { no } from './no.ts'",
    'const text = "import(\'./no.ts\')"',
    "const later = () => import('./three.ts')",
  ].join('\n')
  expect(
    importsOf('src/ui/a.ts', text).map(({ from, names, typesOnly }) => [from, names, typesOnly]),
  ).toEqual([
    ['#ui/one.ts', ['A', 'b'], false],
    ['./words.json', [], false],
    ['./two.ts', ['d'], false],
    ['./three.ts', [], false],
  ])
})
