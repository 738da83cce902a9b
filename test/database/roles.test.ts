import type { Client } from 'pg'
import { expect, test } from 'vitest'
import { listPending, migrate, type Migration } from '#platform/migrate.ts'
import { withClient } from '#platform/reach-database.ts'
import { refuseIfUnsafe } from '#platform/roles.ts'
import { databaseFromTemplate } from '../database-from-template.ts'

const database = await databaseFromTemplate()
const asApp = <T>(use: (client: Client) => Promise<T>) => withClient(database.appUrl, use)
const asOwner = <T>(use: (client: Client) => Promise<T>) => withClient(database.ownerUrl, use)
const asSuperuser = <T>(use: (client: Client) => Promise<T>) =>
  withClient(database.superuserUrl, use)

test('the application’s role is safe, and every migration is applied', async () => {
  await asApp((app) => refuseIfUnsafe(app))
  expect(await asApp((app) => listPending(app))).toEqual([])
})

test('the program refuses a superuser and the owner of the tables', async () => {
  await expect(asSuperuser((client) => refuseIfUnsafe(client))).rejects.toThrow(/superuser/)
  await expect(asOwner((client) => refuseIfUnsafe(client))).rejects.toThrow(/owns tables/)
})

test('the program refuses a role that is only a member of a powerful one', async () => {
  await expect(tryMemberOf('bypassing')).rejects.toThrow(/bypasses row-level security/)
  await expect(tryMemberOf('granting')).rejects.toThrow(/give itself other roles/)
  await expect(tryMemberOf('upstander_owner')).rejects.toThrow(/owns tables/)
})

test('the application’s role can make no tables, not even temporary ones', async () => {
  await asApp(async (app) => {
    await expect(app.query('CREATE TABLE mine (a int)')).rejects.toThrow(/permission denied/)
    await expect(app.query('CREATE TEMP TABLE mine (a int)')).rejects.toThrow(/permission denied/)
    await expect(app.query('DELETE FROM migration')).rejects.toThrow(/permission denied/)
  })
})

test('migrations go forward, once, and an altered one is refused', async () => {
  const { ownerUrl } = await databaseFromTemplate()
  await withClient(ownerUrl, async (owner) => {
    const applied = await owner.query<{ name: string; hash: string }>('SELECT * FROM migration')
    const before: Migration[] = applied.rows.map((row) => ({ ...row, sql: '' }))
    const next: Migration = { name: '9001-more.sql', sql: 'CREATE TABLE more ()', hash: 'a' }
    expect(await migrate(owner, [...before, next])).toEqual(['9001-more.sql'])
    expect(await migrate(owner, [...before, next])).toEqual([])

    const altered = { ...next, hash: 'b' }
    await expect(migrate(owner, [...before, altered])).rejects.toThrow(/only go forward/)

    const broken: Migration = { name: '9002.sql', sql: 'CREATE TABLE half (); oops', hash: 'c' }
    await expect(migrate(owner, [...before, next, broken])).rejects.toThrow(/was undone/)
    const half = await owner.query(`SELECT to_regclass('half') AS half`)
    expect(half.rows).toEqual([{ half: null }])
  })
})

test('two processes that migrate at once do it once', async () => {
  const { ownerUrl } = await databaseFromTemplate()
  const next: Migration = { name: '9001-slow.sql', sql: 'SELECT pg_sleep(0.2)', hash: 'a' }
  const both = await Promise.all([
    withClient(ownerUrl, (owner) => migrate(owner, [next])),
    withClient(ownerUrl, (owner) => migrate(owner, [next])),
  ])
  expect(both.flat()).toEqual(['9001-slow.sql'])
})

async function tryMemberOf(role: string): Promise<void> {
  await asSuperuser(async (superuser) => {
    await superuser.query('BEGIN')
    await superuser.query(`CREATE ROLE bypassing BYPASSRLS`)
    await superuser.query(`CREATE ROLE granting CREATEROLE`)
    await superuser.query(`CREATE ROLE tester IN ROLE ${role}`)
    await superuser.query('SET SESSION AUTHORIZATION tester')
    await refuseIfUnsafe(superuser)
  })
}
