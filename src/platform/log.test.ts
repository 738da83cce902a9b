import { expect, test } from 'vitest'
import { openLog, type Facts } from './log.ts'

test('a line says what happened, in JSON', () => {
  const [line] = said({ route: '/p/:provision/tell', status: 303, milliseconds: 12 })
  expect(line).toMatchObject({
    level: 'info',
    msg: 'answered',
    route: '/p/:provision/tell',
    status: 303,
    milliseconds: 12,
  })
})

test('nothing from a request gets in, however it is handed over', () => {
  const smuggled: Record<string, unknown> = {
    headers: { cookie: 'secret' },
    req: { headers: { 'x-forwarded-for': 'secret' }, url: '/p/x/receipt/secret' },
    body: 'secret',
    url: '/p/x/receipt/secret',
    ip: 'secret',
  }
  expect(JSON.stringify(said(smuggled as Facts))).not.toContain('secret')
})

test('an error shows its kind and place, never its message', () => {
  const cause = Object.assign(new Error('Key (words)=(secret) already exists'), {
    code: '23505',
    detail: 'secret',
    table: 'entry',
    query: 'secret',
  })
  const err = new SyntaxError('Unexpected token in "secret\n    at secret (/tmp/x:1:1)"', { cause })
  const [line] = said({ err })
  expect(JSON.stringify(line)).not.toContain('secret')
  expect(line).toMatchObject({
    err: { type: 'SyntaxError', cause: { code: '23505', table: 'entry' } },
  })
  expect(JSON.stringify(line)).toContain('log.test.ts')
})

test('a level silences what is below it', () => {
  const lines: string[] = []
  const log = openLog((line) => lines.push(line))
  log.setLevel('error')
  log.info('not said')
  log.error('said')
  expect(lines).toHaveLength(1)
})

function said(facts: Facts): unknown[] {
  const lines: string[] = []
  openLog((line) => lines.push(line)).info('answered', facts)
  return lines.map((line) => JSON.parse(line) as unknown)
}
