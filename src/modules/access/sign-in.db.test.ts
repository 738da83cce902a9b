import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessWorld, goodPassword } from '../../../test/access-world.ts'
import { findSession } from './session.store.ts'
import { trySignIn, type SignInTry } from './sign-in.store.ts'

let own: Awaited<ReturnType<typeof accessWorld>>
beforeAll(async () => {
  own = await accessWorld()
  for (const name of ['Ada', 'Ben', 'Cal', 'Dee', 'Eve']) await own.person(name, 'staff')
})
afterAll(() => own.database.close())

let place = 0
const attempt = (email: string, more: Partial<SignInTry> = {}) =>
  trySignIn(
    own.world,
    {
      email,
      password: 'not this one, no',
      address: `198.51.100.${place++}`,
      browser: undefined,
      ...more,
    },
    own.clock.now(),
  )
const right = { password: goodPassword }
const wait = (seconds: number) => own.clock.advance({ seconds })

test('the right password opens, however the name was typed', async () => {
  const tried = await attempt('  ADA@River.example ', right)
  expect(tried.kind).toBe('in')
  if (tried.kind !== 'in') return
  const found = await own.database.transact(tried.held.provision, (tx) =>
    findSession(tx, tried.held.token, own.clock.now()),
  )
  expect(found?.signedIn).toMatchObject({ name: 'Ada', roles: ['staff'], slug: 'river' })
})

test('an unknown name and a wrong password have the same answer', async () => {
  expect(await attempt('nobody@river.example')).toEqual(await attempt('ben@river.example'))
})

test('… after the same work', async () => {
  await took('ben@river.example')
  const [known, unknown] = [await took('ben@river.example'), await took('nobody@river.example')]
  expect(unknown / known).toBeGreaterThan(0.4)
  expect(unknown / known).toBeLessThan(2.5)
})

test('tries at a name are slowed, more and more, but never by more than eight seconds', async () => {
  own.clock.advance({ hours: 2 })
  const waits: number[] = []
  for (let round = 0; round < 12; round++) {
    const tried = await attempt('cal@river.example')
    if (tried.kind === 'wait') {
      waits.push(tried.seconds)
      wait(tried.seconds)
    }
  }
  expect(waits).toEqual([1, 2, 4, 8])
  for (let round = 0; round < 8; round++) {
    const tried = await attempt('cal@river.example')
    if (tried.kind === 'wait') wait(tried.seconds)
    expect(tried.kind === 'wait' ? tried.seconds : 0).toBeLessThanOrEqual(8)
  }
  wait(8)
  expect((await attempt('cal@river.example', right)).kind).toBe('in')
})

test('a name that nobody has is slowed alike', async () => {
  expect(await seen('nowhere@river.example')).toEqual(await seen('dee@river.example'))
})

test('while the time runs, not even the right password is looked at', async () => {
  for (let round = 0; round < 4; round++) await attempt('dee@river.example')
  expect((await attempt('dee@river.example', right)).kind).toBe('wait')
  wait(8)
})

test('strangers do not slow a browser that the person came in with before', async () => {
  const first = await attempt('eve@river.example', right)
  const browser = first.kind === 'in' ? first.browser : undefined
  for (let round = 0; round < 9; round++) await attempt('eve@river.example')
  expect((await attempt('eve@river.example', right)).kind).toBe('wait')
  expect((await attempt('eve@river.example', { ...right, browser })).kind).toBe('in')
  const others = await attempt('dee@river.example', { browser })
  expect(others.kind, 'it is known for one name only').toBe('wrong')
})

test('… and on it guesses are slowed as anywhere', async () => {
  const first = await attempt('eve@river.example', { ...right, address: 'a' })
  wait(10)
  const known = await attempt('eve@river.example', right)
  const browser = known.kind === 'in' ? known.browser : undefined
  expect(first.kind).toBe('wait')
  const kinds: string[] = []
  for (let round = 0; round < 5; round++)
    kinds.push((await attempt('eve@river.example', { browser })).kind)
  expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wait'])
})

test('one address that tries many names is slowed, and slips of a whole school are not', async () => {
  const address = '203.0.113.9'
  const kinds: string[] = []
  for (let round = 0; round < 22; round++)
    kinds.push((await attempt(`someone-${round}@river.example`, { address })).kind)
  expect(kinds.slice(0, 21)).toEqual(Array.from({ length: 21 }, () => 'wrong'))
  expect(kinds[21]).toBe('wait')
})

test('tries side by side count too', async () => {
  own.clock.advance({ hours: 2 })
  const all = await Promise.all(Array.from({ length: 9 }, () => attempt('ben@river.example')))
  expect(all.filter(({ kind }) => kind === 'wrong').length).toBeLessThanOrEqual(4)
})

test('what was tried is forgotten within the hour, and no name or address stands anywhere', async () => {
  own.clock.advance({ hours: 2 })
  await attempt('ada@river.example', { address: '192.0.2.77' })
  const { rows } = await own.database.pool.query<{ all: string }>(
    'select sign_in_try::text as all from sign_in_try',
  )
  expect(rows).toHaveLength(2)
  expect(JSON.stringify(rows)).not.toMatch(/ada|192\.0\.2/)
})

/** The median of nine tries, in milliseconds. */
async function took(email: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 9; round++) {
    const from = performance.now()
    await attempt(email)
    times.push(performance.now() - from)
    wait(10)
  }
  return times.toSorted((one, other) => one - other)[4]!
}

async function seen(email: string): Promise<string[]> {
  const kinds: string[] = []
  for (let round = 0; round < 6; round++) kinds.push((await attempt(email)).kind)
  return kinds
}
