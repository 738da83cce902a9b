import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const lines = (count: number) => '  a += 1\n'.repeat(count)
const long = (name: string, count: number) =>
  `export function ${name}() {\n  let a = 0\n${lines(count)}  return a\n}\n`

/** What is planted, and the rule that must find it. A rule that is loosened no longer does. */
const breaches: readonly (readonly [file: string, rule: string, text: string])[] = [
  ['src/modules/cases/long.ts', 'max-lines-per-function', long('long', 50)],
  ['src/modules/cases/long.page.tsx', 'max-lines-per-function', long('LongPage', 80)],
  ['src/modules/cases/longer.ts', 'max-lines', `let a = 1\n${'a += 1\n'.repeat(200)}`],
  ['src/modules/cases/Named.ts', 'filename-case', 'export const a = 1\n'],
  ['src/modules/cases/one.ts', 'no-cycle', "import { b } from './two.ts'\nexport const a = b\n"],
  ['src/modules/cases/two.ts', 'no-cycle', "import { a } from './one.ts'\nexport const b = a\n"],
  ['src/modules/cases/default.ts', 'no-default-export', 'export default 1\n'],
  ['src/modules/cases/date.ts', 'no-restricted-globals', 'export const at = new Date()\n'],
  ['src/app.ts', 'no-restricted-globals', 'setTimeout(() => undefined, 1)\n'],
  [
    'src/modules/cases/now.ts',
    'no-restricted-properties',
    'export const at = Temporal.Now.instant()\n',
  ],
  ['src/cli/chance.ts', 'no-restricted-properties', 'export const a = Math.random()\n'],
  ['src/main.ts', 'no-restricted-properties', 'export const a = process.env\n'],
  ['src/app-key.ts', 'no-restricted-imports', "export { createHash } from 'node:crypto'\n"],
  ['src/modules/cases/print.ts', 'no-console', "console.log('a')\n"],
  ['src/modules/cases/any.ts', 'no-explicit-any', 'export const a: any = 1\n'],
  ['src/modules/cases/promise.ts', 'no-floating-promises', 'Promise.resolve(1)\n'],
  [
    'src/modules/cases/promised.ts',
    'no-misused-promises',
    'export const a = (b: () => Promise<boolean>) => (b() ? 1 : 2)\n',
  ],
  [
    'src/modules/cases/unsafe.ts',
    'no-unsafe-member-access',
    "export const a = JSON.parse('1').b\n",
  ],
  ['src/modules/cases/same.ts', 'eqeqeq', 'export const a = (b: number) => b == 1\n'],
  [
    'src/ui/danger.tsx',
    'no-danger',
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />\n',
  ],
  ['src/ui/label.tsx', 'label-has-associated-control', 'export const A = () => <label>a</label>\n'],
  ['src/ui/image.tsx', 'alt-text', 'export const A = () => <img src="a.png" />\n'],
  ['src/ui/link.tsx', 'anchor-is-valid', 'export const A = () => <a href="#">a</a>\n'],
  ['src/ui/role.tsx', 'aria-role', 'export const A = () => <p role="star">a</p>\n'],
  ['src/ui/tab.tsx', 'tabindex-no-positive', 'export const A = () => <p tabIndex={3}>a</p>\n'],
  [
    'src/ui/any.test.ts',
    'no-focused-tests',
    "import { test } from 'vitest'\ntest.only('a', () => undefined)\n",
  ],
]

const allowed: readonly (readonly [file: string, text: string])[] = [
  ['src/modules/cases/middling.page.tsx', long('MiddlingPage', 70)],
  ['src/modules/cases/row.store.ts', 'export const at = (ms: number) => new Date(ms)\n'],
  ['src/platform/now.ts', 'export const now = () => Temporal.Now.instant()\n'],
  ['src/ui/labelled.tsx', 'export const A = () => <label for="b">a</label>\n'],
]

let found: string

beforeAll(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-'))
  try {
    const files = [...allowed, ...breaches.map(([file, , text]) => [file, text] as const)]
    for (const [file, text] of files) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
      writeFileSync(path.join(folder, file), text)
    }
    for (const name of ['.oxlintrc.json', 'tsconfig.json'])
      copyFileSync(path.join(root, name), path.join(folder, name))
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
    const oxlint = path.join(root, 'node_modules/oxlint/bin/oxlint')
    const ask = [oxlint, '--type-aware', '-f', 'unix', 'src']
    found = spawnSync(process.execPath, ask, { cwd: folder, encoding: 'utf8' }).stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
})

/** What the lint said of one planted file. */
function saidOf(file: string): string {
  const said = found.split('\n').filter((line) => line.replace('./', '').startsWith(`${file}:`))
  return said.join('\n')
}

test.each(breaches)('planted in %s: the lint says %s', (file, rule) => {
  expect(saidOf(file)).toContain(`(${rule})`)
})

test.each(allowed)('allowed in %s', (file) => {
  expect(saidOf(file)).toBe('')
})
