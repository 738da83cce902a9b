import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addFirstPerson } from '#modules/access/set-up.store.ts'
import { heldText } from '#modules/access/session.ts'
import { beginSession } from '#modules/access/sign-in.store.ts'
import { addStaff } from '#modules/people/staff.store.ts'
import type { Id } from '#values/id.ts'
import { roles, type Role } from '#values/permission.ts'
import { routes } from '#routes'
import { answersOf, matrix, unanswered } from '../access-matrix.ts'
import { posted, riverWorld } from '../world.ts'

let there: Awaited<ReturnType<typeof riverWorld>>
let app: Hono
const accounts = new Map<Role, Id<'Account'>>()

beforeAll(async () => {
  there = await riverWorld()
  const world = {
    ...there.world,
    firstRunCode: undefined,
    addStaff,
    onNewProvision: () => Promise.resolve(),
  }
  app = there.app
  for (const role of roles) {
    const staff = await addFirstPerson(
      world,
      there.river.id,
      {
        name: role,
        job: role,
        trustedAdult: false,
        joinedOn: Temporal.PlainDate.from('2025-09-01'),
        email: `${role}@river.example`,
        password: 'never typed here',
        roles: [role],
      },
      there.clock.now(),
    )
    const [row] = await there.world.database.transact(there.river.id, (tx) =>
      tx.read<{ account_id: Id<'Account'> }>('select account_id from account where staff_id = $1', [
        staff,
      ]),
    )
    accounts.set(role, row!.account_id)
  }
})
afterAll(() => there.close())

test('every route that is served stands in the table, and every row is served', () => {
  expect(unanswered(servedBy(app), matrix)).toEqual([])
})

test('every route that is served stands in the map of addresses', () => {
  const known = new Set(pathsIn(routes))
  expect(servedBy(app).filter((route) => !known.has(route.split(' ')[1] ?? ''))).toEqual([])
})

test('planted: a route that nobody answered for, and a row that nothing serves', () => {
  expect(unanswered(['GET /secret'], {})).toEqual(['GET /secret: who may reach it? Give it a row.'])
  expect(unanswered([], { 'GET /gone': 'anyone' })).toEqual([
    'GET /gone: nothing serves it. Take the row out.',
  ])
  expect(() => answersOf('yes no')).toThrow('Not a row')
  expect(() => answersOf('yes yes yes yes yes maybe')).toThrow('Not a row')
})

test.each(Object.entries(matrix))('%s', async (route, row) => {
  expect(await whatHappens(route, row)).toEqual([])
})

test('planted: a row that lets somebody in who is kept out, or keeps out who is let in', async () => {
  const [open, shut] = ['yes '.repeat(6), 'no '.repeat(6)]
  expect(await whatHappens('POST /settings/access', open)).toHaveLength(5)
  expect(await whatHappens('GET /settings/password', shut)).toHaveLength(6)
  expect(await whatHappens('GET /people', 'anyone')).not.toEqual([])
})

/** Where a route answers otherwise than its row says, role by role; nothing if all is well. */
async function whatHappens(route: string, row: string): Promise<string[]> {
  const answers = answersOf(row)
  const out = await ask(route, undefined)
  if (answers === undefined)
    return out === 'sign-in' || out === 'no' ? [`anyone: wanted to go on, was told ${out}`] : []
  const wrong = out === 'sign-in' ? [] : [`signed out: wanted sign-in, was told ${out}`]
  for (const role of roles) {
    const told = await ask(route, role)
    const right =
      answers[role] === 'yes' ? told === 'yes' || told === 'hid' : told === answers[role]
    if (!right) wrong.push(`${role}: wanted ${answers[role]}, was told ${told}`)
  }
  return wrong
}

/** Each request with a session of its own, so that one may sign out. */
async function ask(
  route: string,
  role: Role | undefined,
): Promise<'yes' | 'no' | 'hid' | 'sign-in'> {
  const [method, path = ''] = route.split(' ')
  const headers = role === undefined ? {} : { cookie: `session=${await sessionOf(role)}` }
  const address = addressOf(path)
  const answer = await app.request(
    address,
    method === 'POST' ? posted({}, headers) : { method: method ?? 'GET', headers },
  )
  const to = answer.headers.get('location') ?? ''
  if (answer.status === 401 || to.startsWith(`${routes.signIn.href()}?`)) return 'sign-in'
  if (answer.status === 404) return 'hid'
  expect(answer.status, `${route} is a fault`).toBeLessThan(500)
  return answer.status === 403 ? 'no' : 'yes'
}

async function sessionOf(role: Role): Promise<string> {
  const { database, newId } = there.world
  const held = await database.transact(there.river.id, (tx) =>
    beginSession(tx, newId, accounts.get(role)!, there.clock.now()),
  )
  return heldText(held)
}

function addressOf(path: string): string {
  return path.replace(':provision', 'river').replaceAll(/:[a-z]+/gi, () => there.world.newId())
}

function servedBy({ routes: served }: Hono): string[] {
  const all = served.filter(({ method }) => method !== 'ALL')
  return [...new Set(all.map(({ method, path }) => `${method} ${path}`))]
}

function pathsIn(map: object): string[] {
  return Object.values(map).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null) return []
    return 'path' in value && typeof value.path === 'string' ? [value.path] : pathsIn(value)
  })
}
