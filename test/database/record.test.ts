import { afterAll, beforeAll, expect, test } from 'vitest'
import { wordsIn } from '#modules/record/kind.ts'
import type { Run } from '#modules/record/runner.store.ts'
import { entryWithdrawn } from '#modules/record/withdrawn.entry.ts'
import { newId } from '#platform/new-id.ts'
import { accept, refuse } from '#values/result.ts'
import { again, stoneLaid, stonesIn } from '../stones.ts'

let world: Awaited<ReturnType<typeof stonesIn>>
beforeAll(async () => {
  world = await stonesIn()
})
afterAll(() => world.database.close())

test('what was written is read again, words and all, in the order it was written', async () => {
  const run = world.onNew()
  await world.lay(run, 1)
  await world.lay(again(run), 2, 'in deep water 🌊')
  const stones = stoneLaid.in(await world.runner.entriesOf(world.provision, run.subject))
  expect(stones.map((stone) => [stone.seq, stone.facts.weight, wordsIn(stone, 'where')])).toEqual([
    [1, 1, 'by the ford'],
    [2, 2, 'in deep water 🌊'],
  ])
})

test('no word stands in the database as it was said', async () => {
  await world.lay(world.onNew(), 1, 'under the alder tree')
  const { rows } = await world.pastTheProgram(
    'select words::text, encode(sealed, $1) as sealed from words',
    ['escape'],
  )
  expect(JSON.stringify(rows)).not.toContain('alder')
})

test('two deeds at the same moment both stand, one after the other', async () => {
  const run = world.onNew()
  await world.lay(run)
  await Promise.all(Array.from({ length: 6 }, (_, at) => world.lay(again(run), at)))
  const stones = await world.runner.entriesOf(world.provision, run.subject)
  expect(stones.map((stone) => stone.seq)).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect((await world.verify()).broken).toBeUndefined()
})

test('a second press of the same button finds the first', async () => {
  const run: Run = { ...world.onNew(), submission: Buffer.from('the same form') }
  expect((await world.lay(run)).kind).toBe('done')
  const second = await world.lay({ ...run, subject: newId<'Stream'>() })
  expect(second).toMatchObject({ kind: 'repeated', first: { stream: run.subject } })
})

test('a second press is known for the first even where the first changed what its form showed, or is refused twice', async () => {
  const run: Run = { ...world.onNew(), submission: Buffer.from('a form that shows stones') }
  await world.lay(run)
  const seen = { entry: '', kinds: ['stone-laid'] }
  expect(await world.lay({ ...again(run), seen })).toMatchObject({ kind: 'repeated' })
  const refused = await world.runner.run(again(run), () => refuse({ because: 'laid' as const }))
  expect(refused).toMatchObject({ kind: 'repeated', first: { stream: run.subject } })
})

test('a refusal writes nothing', async () => {
  const run = world.onNew()
  const outcome = await world.runner.run(run, () => refuse({ because: 'too-wet' as const }))
  expect(outcome).toEqual({ kind: 'refused', refusal: { because: 'too-wet' } })
  expect(await world.runner.entriesOf(world.provision, run.subject)).toEqual([])
})

test('somebody is told when what their form showed has changed', async () => {
  const run = world.onNew()
  await world.lay(run, 1)
  const [first] = await world.runner.entriesOf(world.provision, run.subject)
  await world.lay(again(run), 2)
  const seen = { entry: first!.id, kinds: ['stone-laid'] }
  expect(await world.lay({ ...again(run), seen }, 3)).toMatchObject({ kind: 'changed' })
  expect(await world.lay({ ...again(run), seen: { ...seen, kinds: ['other'] } }, 3)).toMatchObject({
    kind: 'done',
  })
})

test('a correction stands in the place of the first, a withdrawal takes it away, and both texts stay', async () => {
  const run = world.onNew()
  await world.lay(run, 1)
  await world.lay(again(run), 2)
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
  await expect(world.runner.run(world.onNew(), () => accept([wrong]))).rejects.toThrow(
    /expected int/,
  )
})
