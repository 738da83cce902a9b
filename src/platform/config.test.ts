import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('without any setting it runs here, for this machine alone', () => {
  expect(readConfig({}, {})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    dataDir: `${process.cwd()}/data/main`,
    logLevel: 'info',
  })
  expect(readConfig({ demo: true }, {}).dataDir).toBe(`${process.cwd()}/data/demo`)
})

test('a data folder is taken as it is given, also for the demo', () => {
  expect(readConfig({ demo: true }, { DATA_DIR: '/srv/upstander' }).dataDir).toBe('/srv/upstander')
})

test('an empty setting counts as none', () => {
  expect(readConfig({}, { PORT: '', ORIGIN: ' ' })).toMatchObject({ port: 3000, origin: undefined })
})

test('the public address loses its last slash', () => {
  const config = readConfig({}, { ORIGIN: 'https://Tell.example.org/' })
  expect(config.origin).toBe('https://tell.example.org')
})

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['HOST', 'a b'],
  ['ORIGIN', 'tell.example.org'],
  ['ORIGIN', 'https://example.org/tell'],
  ['SMTP_URL', 'mail.example.org'],
  ['LOG_LEVEL', 'loud'],
  ['DATABASE_URL', 'mysql://db'],
  ['DATABASE_OWNER_URL', 'postgres://owner@db/upstander'],
])('%s=%s is answered with a sentence that names it', (name, value) => {
  expect(() => readConfig({}, { [name]: value })).toThrow(new RegExp(`^${name} .+\\.$`))
})

test('each mistake has its own sentence', () => {
  expect(() => readConfig({}, { PORT: 'x', LOG_LEVEL: 'x' })).toThrow(/PORT .+\nLOG_LEVEL .+/)
})
