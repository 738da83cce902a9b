import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { visitorAt } from '../visitor.ts'
import { posted, type RiverWorld, riverWorld, textOf } from '../world.ts'

let there: RiverWorld
let child: ReturnType<typeof visitorAt>
beforeAll(async () => {
  there = await riverWorld()
  child = visitorAt(there)
})
afterAll(() => there.close())

test('returning: unknown words, wrong words and too few are answered kindly', async () => {
  const back = async (words: string) => {
    const answer = await there.app.request(
      routes.door.return.href(child.place),
      posted({ 'return-words': words }),
    )
    return [answer.status, await answer.text()] as const
  }
  const known = textOf(
    await child.page((await child.tell({ 'what-happened': 'x' })).headers.get('location')),
    'return-words',
  )
  expect((await back('one two'))[0]).toBe(422)
  expect((await back(known.replace(/^\w+/, 'xyzzyq')))[1]).toContain('xyzzyq')
  expect((await back(known.split(' ').toReversed().join(' ')))[1]).toContain('do not open anything')
})

test('coming back, somebody tells us more, once, and after thirty minutes is asked for the words again with the text kept', async () => {
  const words = textOf(
    await child.page((await child.tell({ 'what-happened': 'x' })).headers.get('location')),
    'return-words',
  )
  const html = await (
    await there.app.request(routes.door.return.href(child.place), posted({ 'return-words': words }))
  ).text()
  const ticket = /name="ticket" value="([^"]+)"/.exec(html)![1]!
  const more = (fields: Record<string, string>) =>
    there.app.request(
      routes.door.returnMore.href(child.place),
      posted({ ticket, 'idempotency-key': 'k'.repeat(20), ...fields }),
    )
  expect((await more({ more: ' ' })).status).toBe(422)
  expect(await (await more({ more: 'and again today' })).text()).toContain('Thank you')
  await more({ more: 'and again today' })
  const entries = await there.world.runner.entriesOf(
    there.river.id,
    (await child.lastReport()).stream,
  )
  expect(entries.filter(({ kind }) => kind === 'report-added')).toHaveLength(1)
  there.clock.advance({ minutes: 31 })
  const late = await more({ more: 'third thing' })
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('third thing')
})
