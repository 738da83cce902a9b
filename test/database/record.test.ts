import { afterAll, beforeAll, expect, test } from 'vitest'
import { entryKind, fact, wordsIn } from '#modules/record/kind.ts'
import { entryWithdrawn } from '#modules/record/withdrawn.entry.ts'
import { sealChanges } from '#modules/record/sealing.job.ts'
import { verifyProvision } from '#modules/record/verify.store.ts'
import type { Run } from '#modules/record/runner.store.ts'
import { newId } from '#platform/new-id.ts'
import { withClient } from '#platform/reach-database.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse } from '#values/result.ts'
import { recordWorld } from '../record-world.ts'

const stoneLaid = entryKind('stone-laid', {
  facts: { weight: fact.count(), kind: fact.oneOf(['round', 'flat']) },
  words: ['where', 'why'],
})

let world: Awaited<ReturnType<typeof recordWorld>>
beforeAll(async () => {
  world = await recordWorld([stoneLaid])
})
afterAll(() => world.database.close())

const onNew = (): Run => ({
  provision: world.provision,
  subject: newId<'Stream'>(),
  actor: { staff: newId<'Staff'>() },
  fresh: true,
})
const lay = (run: Run, weight = 1, where = 'by the ford') =>
  world.runner.run(run, () =>
    accept([
      stoneLaid.make({ facts: { weight, kind: 'flat' }, words: [{ part: 'where', text: where }] }),
    ]),
  )
const again = ({ fresh: _, ...run }: Run): Run => run
const verify = () => verifyProvision(world.database, world.keyring, world.provision)
const asOwner = (sql: string, values: unknown[] = []) =>
  withClient(world.urls.superuserUrl, (client) => client.query(sql, values))

test('what was written is read again, words and all, in the order it was written', async () => {
  const run = onNew()
  await lay(run, 1)
  await lay(again(run), 2, 'in deep water 🌊')
  const stones = stoneLaid.in(await world.runner.entriesOf(world.provision, run.subject))
  expect(stones.map((stone) => [stone.seq, stone.facts.weight, wordsIn(stone, 'where')])).toEqual([
    [1, 1, 'by the ford'],
    [2, 2, 'in deep water 🌊'],
  ])
})

test('no word stands in the database as it was said', async () => {
  await lay(onNew(), 1, 'under the alder tree')
  const { rows } = await asOwner('select words::text, encode(sealed, $1) as sealed from words', [
    'escape',
  ])
  expect(JSON.stringify(rows)).not.toContain('alder')
})

test('two deeds at the same moment both stand, one after the other', async () => {
  const run = onNew()
  await lay(run)
  await Promise.all(Array.from({ length: 6 }, (_, at) => lay(again(run), at)))
  const stones = await world.runner.entriesOf(world.provision, run.subject)
  expect(stones.map((stone) => stone.seq)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect((await verify()).broken).toBeUndefined()
})

test('a second press of the same button finds the first', async () => {
  const run: Run = { ...onNew(), submission: Buffer.from('the same form') }
  expect((await lay(run)).kind).toBe('done')
  const second = await lay({ ...run, subject: newId<'Stream'>() })
  expect(second).toMatchObject({ kind: 'repeated', first: { stream: run.subject } })
})

test('a second press is known for the first even where the first changed what its form showed, or is refused twice', async () => {
  const run: Run = { ...onNew(), submission: Buffer.from('a form that shows stones') }
  await lay(run)
  const seen = { entry: '', kinds: ['stone-laid'] }
  expect(await lay({ ...again(run), seen })).toMatchObject({ kind: 'repeated' })
  const refused = await world.runner.run(again(run), () => refuse({ because: 'laid' as const }))
  expect(refused).toMatchObject({ kind: 'repeated', first: { stream: run.subject } })
})

test('a refusal writes nothing', async () => {
  const run = onNew()
  const outcome = await world.runner.run(run, () => refuse({ because: 'too-wet' as const }))
  expect(outcome).toEqual({ kind: 'refused', refusal: { because: 'too-wet' } })
  expect(await world.runner.entriesOf(world.provision, run.subject)).toEqual([])
})

test('somebody is told when what their form showed has changed', async () => {
  const run = onNew()
  await lay(run, 1)
  const [first] = await world.runner.entriesOf(world.provision, run.subject)
  await lay(again(run), 2)
  const seen = { entry: first!.id, kinds: ['stone-laid'] }
  expect(await lay({ ...again(run), seen }, 3)).toMatchObject({ kind: 'changed' })
  expect(await lay({ ...again(run), seen: { ...seen, kinds: ['other'] } }, 3)).toMatchObject({
    kind: 'done',
  })
})

test('a correction stands in the place of the first, a withdrawal takes it away, and both texts stay', async () => {
  const run = onNew()
  await lay(run, 1)
  await lay(again(run), 2)
  await world.runner.run(again(run), () =>
    accept([
      stoneLaid.make({ corrects: 1, facts: { weight: 10, kind: 'round' } }),
      entryWithdrawn.make({
        corrects: 2,
        facts: {},
        words: [{ part: 'reasons', text: 'not ours' }],
      }),
    ]),
  )
  const entries = await world.runner.entriesOf(world.provision, run.subject)
  expect(stoneLaid.in(entries).map((stone) => stone.facts.weight)).toEqual([10])
  expect(entries).toHaveLength(4)
})

test('facts that do not fit their kind are a fault', async () => {
  const wrong = {
    ...stoneLaid.make({ facts: { weight: 1, kind: 'flat' } }),
    facts: { weight: 1.5 },
  }
  await expect(world.runner.run(onNew(), () => accept([wrong]))).rejects.toThrow()
})

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
    const own = await recordWorld([stoneLaid])
    const run = { ...onNew(), provision: own.provision }
    for (const start of [run, again(run), again(run)])
      await own.runner.run(start, () =>
        accept([
          stoneLaid.make({
            facts: { weight: 1, kind: 'flat' },
            words: [{ part: 'where', text: 'here' }],
          }),
        ]),
      )
    const check = () => verifyProvision(own.database, own.keyring, own.provision)
    expect((await check()).broken).toBeUndefined()
    await withClient(own.urls.superuserUrl, (client) => client.query(sql, [run.subject]))
    const { broken } = await check()
    expect(broken).toMatchObject({ stream: run.subject })
    expect(broken?.what).toMatch(sentence)
    await own.database.close()
  },
)

test('a seal shows that a whole stream was deleted, or its end cut with its head set back', async () => {
  const own = await recordWorld([stoneLaid])
  const run = { ...onNew(), provision: own.provision }
  const laying = () => accept([stoneLaid.make({ facts: { weight: 1, kind: 'flat' } })])
  await own.runner.run(run, laying)
  const check = () => verifyProvision(own.database, own.keyring, own.provision)
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
  const run = onNew()
  await lay(run, 1, 'where nobody should look')
  await asOwner('update words set sealed = null, wrapped_key = null where stream_id = $1', [
    run.subject,
  ])
  const [stone] = await world.runner.entriesOf(world.provision, run.subject)
  expect(stone?.words).toEqual([])
  expect(stone?.destroyed).toEqual(['where'])
  const { broken, unexplained } = await verify()
  expect(broken).toBeUndefined()
  expect(unexplained).toEqual([{ stream: run.subject, seq: 1, kind: 'stone-laid', part: 'where' }])
})

test('one provision never sees another through any table', async () => {
  const other = await world.newProvision('hill')
  const run = onNew()
  await lay(run)
  const tables = await asOwner(
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
  expect((await verify()).broken).toBeUndefined()
  const without = await world.database.pool.query('select * from entry')
  expect(without.rows).toEqual([])
  await expect(
    world.database.transact(other, (tx) =>
      tx.write('insert into subject_stream values ($1, $1, $1)', [world.provision]),
    ),
  ).rejects.toThrow(/row-level security/)
})

test('the application cannot delete an entry, nor change what it says', async () => {
  const inProvision = (sql: string) =>
    world.database.transact(world.provision, (tx) => tx.write(sql, []))
  await expect(inProvision('delete from entry')).rejects.toThrow(/permission denied/)
  await expect(inProvision('update entry set kind = kind')).rejects.toThrow(/permission denied/)
  await expect(inProvision('delete from words')).rejects.toThrow(/permission denied/)
})
