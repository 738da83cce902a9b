import { expect, test } from 'vitest'
import { planted, treeOf, type Tree } from './plain-tree.ts'
import { commentBreaches } from './tidy-comments.ts'
import { nameBreaches } from './tidy-names.ts'
import { pageBreaches } from './tidy-pages.ts'
import { sizeBreaches } from './tidy-sizes.ts'
import { textBreaches } from './tidy-text.ts'

const house = treeOf('src', 'test', 'bench', 'bin')

test('every file is well named', () => {
  expect(nameBreaches(house)).toEqual([])
})

test('every file is short', () => {
  expect(sizeBreaches(house)).toEqual([])
})

test('nothing is put off, silenced or skipped, and the world outside is asked in one place', () => {
  expect(textBreaches(house)).toEqual([])
})

test('pages say dates as people do and call on nobody else', () => {
  expect(pageBreaches(treeOf('src', 'public'))).toEqual([])
})

test('public rules say what they answer, and comments stay few', () => {
  expect(commentBreaches(house)).toEqual([])
})

const at = 'src/modules/cases'

const lines = (count: number) => 'const a = 1\n'.repeat(count)

function says(law: (tree: Tree) => readonly string[], file: string, text: string) {
  return law(planted({ [file]: text })).join('\n')
}

test.each([
  [`${at}/openCase.ts`, 'small letters with hyphens'],
  [`${at}/open_case.ts`, 'small letters with hyphens'],
  [`${at}/case.service.ts`, 'an ending of the house'],
  ['src/Modules/case.ts', 'small letters with hyphens'],
  [`${at}/case-utils.ts`, '"case-utils" says nothing'],
  [`${at}/helpers.ts`, '"helpers" says nothing'],
  [`${at}/case-data.query.ts`, '"case-data" says nothing'],
  ['src/shared/case.ts', '"shared" says nothing'],
  [`${at}/case-part2.ts`, '"case-part2" says nothing'],
  [`${at}/case-part-2.ts`, '"case-part-2" says nothing'],
])('planted: the name %s', (file, sentence) => {
  expect(says(nameBreaches, file, '')).toContain(sentence)
})

test('planted: a file of 201 lines; but not one of 200, a map of the ground, or a list of words', () => {
  expect(says(sizeBreaches, `${at}/case.ts`, lines(201))).toContain('201 lines, the limit is 200')
  expect(says(sizeBreaches, `${at}/case.ts`, lines(200))).toBe('')
  expect(says(sizeBreaches, 'src/tables.ts', lines(300))).toBe('')
  const words = `export const words = [\n${"  'pebble',\n".repeat(2048)}]\n`
  expect(says(sizeBreaches, 'src/modules/reports/word-list.ts', words)).toBe('')
})

// In two halves, so that the law does not find them here.
const [put, quiet, off] = [
  ['TO', 'DO'],
  ['@ts', '-'],
  ['oxlint-', 'disable'],
].map((halves) => halves.join(''))
test.each([
  [`${at}/case.ts`, `// ${put}: later`, 'mend it while it is hot'],
  [`${at}/case.ts`, `// ${quiet}ignore`, 'nothing is silenced'],
  [`${at}/case.ts`, `// ${quiet}expect-error`, 'nothing is silenced'],
  [`${at}/case.ts`, `// ${quiet}nocheck`, 'nothing is silenced'],
  [`${at}/case.ts`, `// ${off}-next-line`, 'nothing is silenced'],
  [`${at}/case.ts`, 'const a: any = 1', 'say what it is'],
  [`${at}/case.ts`, 'const a = b as any', 'say what it is'],
  [`${at}/case.ts`, 'type A = Record<string, any>', 'say what it is'],
  [`${at}/case.form.ts`, 'const a = z.any()', 'say what it is'],
  [`${at}/case.test.ts`, "test.skip('a', b)", 'every test runs'],
  [`${at}/case.test.ts`, "describe.only('a', b)", 'every test runs'],
  [`${at}/case.test.ts`, "test.concurrent.todo('a')", 'every test runs'],
  [`${at}/case.test.ts`, "test.skipIf(slow)('a', b)", 'every test runs'],
  [`${at}/case.store.ts`, 'const now = new Date()', 'the clock is read in src/platform'],
  [`${at}/case.store.ts`, 'const now = Date.now()', 'the clock is read in src/platform'],
  [`${at}/case.ts`, 'const now = Temporal.Now.instant()', 'the clock is read in src/platform'],
  ['src/cli/demo.ts', 'const now = performance.now()', 'the clock is read in src/platform'],
  [`${at}/case.job.ts`, 'setTimeout(again, 1000)', 'the clock is read in src/platform'],
  [`${at}/case.ts`, 'function age(born: string, on = new Date(born)) {}', 'a Temporal.PlainDate'],
  [`${at}/case.page.tsx`, 'type Props = { on: Date }', 'a day is a Temporal.PlainDate'],
  [`${at}/case.ts`, 'const chance = Math.random()', 'chance and secrets come from'],
  [`${at}/case.store.ts`, 'const id = crypto.randomUUID()', 'chance and secrets come from'],
  [
    `${at}/case.store.ts`,
    "import { createHash } from 'node:crypto'",
    'clocks and secrets are kept',
  ],
  ['src/cli/demo.ts', "import { setTimeout } from 'node:timers/promises'", 'clocks and secrets'],
  ['src/app.ts', 'const port = process.env.PORT', 'settings are read once'],
])('planted in %s: %s', (file, text, sentence) => {
  expect(says(textBreaches, file, text)).toContain(`${file}:1 `)
  expect(says(textBreaches, file, text)).toContain(sentence)
})

test.each([
  ['src/platform/clock.ts', 'const now = new Date()'],
  ['src/enhance/idle-lock.ts', 'setTimeout(lock, 1000)'],
  [`${at}/case.store.ts`, 'write([new Date(now.epochMilliseconds)])'],
  [`${at}/case.ts`, '// any Date will do: Math.random()\nconst text = "Date.now() as any"'],
  [`${at}/case.ts`, 'const on: Temporal.PlainDate = readDate(text)'],
])('allowed in %s: %s', (file, text) => {
  expect(says(textBreaches, file, text)).toBe('')
})

test.each([
  [`${at}/case.page.tsx`, '<p>2026-03-03</p>', 'a page says dates as people do'],
  ['src/ui/chart.tsx', "const from = '2026-03-03'", 'a page says dates as people do'],
  [`${at}/case.page.tsx`, '<script src="https://example.com/a.js" />', 'no third party'],
  [`${at}/case.email.tsx`, '<img src="//example.com/a.png" />', 'no third party'],
  ['src/ui/field.css', "@import url('http://fonts.example.com/a.css')", 'no third party'],
])('planted in %s: %s', (file, text, sentence) => {
  expect(says(pageBreaches, file, text)).toContain(sentence)
})

test('allowed: the name of a dialect of XML', () => {
  expect(says(pageBreaches, 'src/ui/chart.tsx', '<svg xmlns="http://www.w3.org/2000/svg" />')).toBe(
    '',
  )
})

test.each([
  'export function isOpen() {}',
  '/** Of another. */\nconst a = 1\n\nexport function isOpen() {}',
  'export const isOpen = (a: A): boolean => true',
])('planted: a public function with nothing said above it: %s', (text) => {
  expect(says(commentBreaches, `${at}/case.ts`, text)).toContain(
    'isOpen is handed out with no line above it',
  )
})

test('planted: more comment than is good', () => {
  const text = `// says\n// it\n// again\n${'const a = 1\n'.repeat(10)}`
  expect(says(commentBreaches, 'src/ui/field.tsx', text)).toContain('23 % of the lines')
  expect(says(commentBreaches, 'src/ui/field.tsx', `// once\n${'const a = 1\n'.repeat(10)}`)).toBe(
    '',
  )
})
