import { afterAll, beforeAll, expect, test } from 'vitest'
import { sealChanges } from '#modules/record/sealing.job.ts'
import { withClient } from '#platform/reach-database.ts'
import { again, stonesIn } from '../stones.ts'

let world: Awaited<ReturnType<typeof stonesIn>>
beforeAll(async () => {
  world = await stonesIn()
})
afterAll(() => world.database.close())

const alterations: [string, string, RegExp][] = [
  [
    'facts changed',
    `update entry set facts = '{"weight": 9, "kind": "flat"}' where stream_id = $1 and seq = 2`,
    /facts were changed/,
  ],
  [
    'a time changed',
    `update entry set recorded = recorded - interval '1 day' where stream_id = $1 and seq = 2`,
    /not what was chained/,
  ],
  [
    'words changed',
    `update words set sealed = sealed || '\\x00' where stream_id = $1 and seq = 2`,
    /words "where" were changed/,
  ],
  [
    'the key of words changed',
    `update words set wrapped_key = wrapped_key || '\\x00' where stream_id = $1 and seq = 2`,
    /words "where" were changed/,
  ],
  [
    'the salt of facts changed',
    `update entry set facts_salt = facts_salt || '\\x00' where stream_id = $1 and seq = 2`,
    /facts were changed/,
  ],
  ['words deleted', `delete from words where stream_id = $1 and seq = 2`, /not what was chained/],
  ['an entry deleted', `delete from entry where stream_id = $1 and seq = 2`, /missing/],
  [
    'a tail cut',
    `delete from entry where stream_id = $1 and seq = 3`,
    /should have 3 entries and has 2/,
  ],
]
test.each(alterations)(
  'verify names the entry when behind our back: %s',
  async (_, sql, sentence) => {
    const own = await stonesIn()
    const run = own.onNew()
    for (const start of [run, again(run), again(run)]) await own.lay(start)
    const check = own.verify
    expect((await check()).broken).toBeUndefined()
    await withClient(own.urls.superuserUrl, (client) => client.query(sql, [run.subject]))
    const { broken } = await check()
    expect(broken).toMatchObject({ stream: run.subject })
    expect(broken?.what).toMatch(sentence)
    await own.database.close()
  },
)

test('a seal shows that a whole stream was deleted, or its end cut with its head set back', async () => {
  const own = await stonesIn()
  const run = own.onNew()
  await own.lay(run)
  const check = own.verify
  expect(await check()).toMatchObject({ unsealed: 1, seals: 0 })
  expect(await sealChanges(own.database, own.keyring, own.runner, own.provision)).toBe(1)
  expect(await sealChanges(own.database, own.keyring, own.runner, own.provision)).toBe(0)
  expect(await check()).toMatchObject({ unsealed: 0, seals: 1, broken: undefined })
  await withClient(own.urls.superuserUrl, async (client) => {
    await client.query('delete from entry where stream_id = $1', [run.subject])
    await client.query('delete from stream where stream_id = $1', [run.subject])
  })
  expect((await check()).broken).toMatchObject({
    stream: run.subject,
    seq: 1,
    what: 'it was sealed, and is not there any more',
  })
  await own.database.close()
})

test('words whose key was destroyed are gone, the chain still verifies, and verify names them', async () => {
  const run = world.onNew()
  await world.lay(run, 1, 'where nobody should look')
  await world.pastTheProgram(
    'update words set sealed = null, wrapped_key = null where stream_id = $1',
    [run.subject],
  )
  const [stone] = await world.runner.entriesOf(world.provision, run.subject)
  expect(stone?.words).toEqual([])
  expect(stone?.destroyed).toEqual(['where'])
  const { broken, unexplained } = await world.verify()
  expect(broken).toBeUndefined()
  expect(unexplained).toEqual([{ stream: run.subject, seq: 1, kind: 'stone-laid', part: 'where' }])
})
