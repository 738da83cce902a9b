import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..', '..')
const catalogues = globSync('src/**/*words.*.json', { cwd: root }).sort()

const sources = globSync('src/**/*.{ts,tsx}', { cwd: root })
  .map((file) => readFileSync(path.join(root, file), 'utf8'))
  .join('\n')

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>
}

test.each(catalogues)('%s is a flat list of messages that can be read', (file) => {
  const broken = Object.entries(read(file)).filter(([key, message]) => !isMessage(key, message))
  expect(broken).toEqual([])
})

test.each(catalogues.filter((file) => !file.endsWith('.en.json')))(
  '%s says what the English one says, no more and no less',
  (file) => {
    const english = read(file.replace(/\.[\w-]+\.json$/, '.en.json'))
    expect(Object.keys(read(file)).sort()).toEqual(Object.keys(english).sort())
  },
)

test.each(catalogues)('each message of %s is said somewhere', (file) => {
  const idle = Object.keys(read(file)).filter((key) => !isSaid(key, sources))
  expect(idle).toEqual([])
})

test('a planted breach of each is found', () => {
  expect(isMessage('tell.title', 'Tell us {')).toBe(false)
  expect(isMessage('tell', { title: 'Tell us' })).toBe(false)
  expect(isMessage('tell.title', ' ')).toBe(false)
  expect(isMessage('when.day', 'on 2026-03-03')).toBe(false)
  expect(isSaid('tell.title', `say('tell.titled')`)).toBe(false)
  expect(isSaid('refusal.no-lead', 'say(`refusal.${because}`)')).toBe(true)
})

function isMessage(key: string, message: unknown): boolean {
  if (typeof message !== 'string' || message.trim() === '') return false
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(key) || /\d{4}-\d\d-\d\d/.test(message)) return false
  try {
    return new IntlMessageFormat(message, 'en-GB').getAst().length > 0
  } catch {
    return false
  }
}

// A key is said whole, or put together in a template that begins or ends as it does.
function isSaid(key: string, text: string): boolean {
  if (text.includes(`'${key}'`) || text.includes(`"${key}"`)) return true
  for (const [, before = '', after = ''] of text.matchAll(
    /`([a-z0-9.-]*)\$\{[^}`]*\}([a-z0-9.-]*)`/g,
  ))
    if (before + after !== '' && key.startsWith(before) && key.endsWith(after)) return true
  return false
}
