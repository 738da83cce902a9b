import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { routes } from '#routes'
import {
  madeBy,
  openACase,
  reportWorld,
  safeTonight,
  type ReportWorld,
} from '../../../test/report-world.ts'
import { whereTo } from '../../../test/staff-at.ts'
import { freshKey, visitorAt } from '../../../test/visitor.ts'
import { tuesday } from '../../../test/world.ts'
import type { Id } from '#values/id.ts'

let at: ReportWorld
beforeAll(async () => {
  at = await reportWorld()
})
beforeEach(() => at.clock.set(tuesday))
afterAll(() => at.close())

const { reports } = routes

test('the three Jaydens: two notes without a name name nobody, and say that they may be one sender', async () => {
  const visitor = visitorAt(at)
  const note = async () => {
    await visitor.tell({ 'idempotency-key': freshKey(), 'what-happened': 'Jayden batters kids' })
    const { stream } = await visitor.lastReport()
    return stream as Id<'Report'>
  }
  const [first, second] = [await note(), await note()]
  expect(await at.text(at.lead, reports.one.href({ report: first }))).toContain(
    'come from one person',
  )
  await at.send(at.lead, reports.tonight.href({ report: first }), safeTonight)
  const decided = await at.send(
    at.lead,
    `${reports.triage.href({ report: first })}?road=case`,
    openACase,
  )
  const one = madeBy<'Case'>(decided)
  expect(await at.kindsOf(one)).not.toContain('person-named')
  expect(await at.kindsOf(second)).toEqual(['report-received'])
})

test('Sunday: first in the register, unread since then, and the answer leads back through the words', async () => {
  at.clock.set(Temporal.Instant.from('2026-03-08T23:10:00Z'))
  const visitor = visitorAt(at)
  const six = await visitor.tellForWords({
    'idempotency-key': freshKey(),
    'what-happened': 'cant do this no more they jump me every day',
    'feel-safe': 'no',
  })
  at.clock.set(Temporal.Instant.from('2026-03-09T08:30:00Z'))
  // Signed in anew: it is another day.
  await at.lead.signIn('Lena')
  const report = (await visitor.lastReport()).stream as Id<'Report'>
  const list = await at.text(at.lead, reports.list.href())
  expect(list.indexOf(report)).toBe(list.search(/[0-9a-f]{8}-[0-9a-f]{4}-7/))
  expect(list).toContain('Not read for 9 hours')
  expect(await at.text(at.lead, reports.one.href({ report }))).toContain('Find them now')

  const spoken = { way: 'spoken', answer: 'I told Jo we are on it' }
  expect((await at.send(at.lead, reports.answer.href({ report }), spoken)).status).toBe(303)
  await at.send(at.lead, reports.answer.href({ report }), {
    way: 'written',
    answer: 'Come to the office at nine.',
  })
  const back = await (await visitor.comeBack(six)).text()
  expect(back).toContain('Come to the office at nine.')
  expect(back, 'what was said to them is not for whoever holds the words').not.toContain('Jo we')
})

test('return words are confirmed face to face, and end at once when they are cancelled', async () => {
  at.clock.set(Temporal.Instant.from('2026-03-10T10:00:00Z'))
  const visitor = visitorAt(at)
  const six = await visitor.tellForWords({ 'idempotency-key': freshKey(), 'what-happened': 'x' })
  const report = (await visitor.lastReport()).stream as Id<'Report'>
  await at.lead.signIn('Lena')
  const unasked = await at.send(at.lead, reports.holder.href({ report }), { holder: 'hurt' })
  expect(unasked.status).toBe(422)
  await at.send(at.lead, reports.holder.href({ report }), { holder: 'hurt', 'face-to-face': 'yes' })
  expect(await at.text(at.lead, reports.returnWords.href({ report }))).toContain(
    'made sure, face to face',
  )
  const ended = await at.send(at.lead, reports.cancellation.href({ report }), {
    why: 'found-by-somebody',
  })
  expect(whereTo(ended)).toBe(reports.returnWords.href({ report }))
  expect((await visitor.comeBack(six)).status).toBe(422)
  const written = await at.send(at.lead, reports.answer.href({ report }), {
    way: 'written',
    answer: 'y',
  })
  expect(await written.text()).toContain('would reach nobody')
})
