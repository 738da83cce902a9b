import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Id } from '#values/id.ts'
import { stonesIn } from '../stones.ts'

let world: Awaited<ReturnType<typeof stonesIn>>
beforeAll(async () => {
  world = await stonesIn()
})
afterAll(() => world.database.close())

test('one provision never sees another through any table', async () => {
  const other = await world.newProvision('hill')
  const run = world.onNew()
  await world.lay(run)
  const tables = await world.pastTheProgram(
    `select table_name from information_schema.columns where column_name = 'provision_id' and table_schema = 'public' and table_name <> 'provision_slug'`,
  )
  for (const { table_name: table } of tables.rows as { table_name: string }[])
    await world.database.transact(other, async (tx) => {
      const rows = await tx.read<{ provision_id: Id<'Provision'> }>(
        `select provision_id from ${table}`,
        [],
      )
      expect(rows.filter((row) => row.provision_id !== other)).toEqual([])
    })
  await expect(
    world.database.transact(other, (tx) =>
      tx.write('update stream set head_seq = 9 where provision_id = $1', [world.provision]),
    ),
  ).resolves.toBeUndefined()
  expect((await world.verify()).broken).toBeUndefined()
  const without = await world.database.pool.query('select * from entry')
  expect(without.rows).toEqual([])
  await expect(
    world.database.transact(other, (tx) =>
      tx.write('insert into subject_stream values ($1, $1, $1)', [world.provision]),
    ),
  ).rejects.toThrow(/row-level security/)
})

const inProvision = (sql: string) =>
  world.database.transact(world.provision, (tx) => tx.write(sql, []))

test('the application cannot delete an entry, nor change what it says', async () => {
  await expect(inProvision('delete from entry')).rejects.toThrow(/permission denied/)
  await expect(inProvision('update entry set kind = kind')).rejects.toThrow(/permission denied/)
  await expect(inProvision('delete from words')).rejects.toThrow(/permission denied/)
})
