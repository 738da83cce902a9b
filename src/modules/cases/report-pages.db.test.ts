import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { unmarkedText } from '#ui/unmarked-text.ts'
import type { Id } from '#values/id.ts'
import { reportWorld, type ReportWorld, safeTonight } from '../../../test/report-world.ts'
import { freshKey, visitorAt } from '../../../test/visitor.ts'

let at: ReportWorld
let report: Id<'Report'>
let anonymous: Id<'Report'>
let light: Id<'Report'>
beforeAll(async () => {
  at = await reportWorld()
  const everything = {
    'who-was-hurt': 'Mia',
    'who-did-it': 'Kyle',
    'who-saw': 'Sam',
    when: 'today',
    where: 'taxi',
    'where-told': 'kitchen',
    'who-is-telling': 'student',
  }
  report = await at.told(everything)
  await at.openCase(report)
  light = await at.told({ 'feel-safe': 'not-said' })
  await at.send(at.lead, routes.reports.light.href({ report: light }), {
    'what-i-did': 'x',
    'all-right': 'yes',
    safe: 'yes',
    types: 'verbal',
    'check-on': '2026-03-05',
  })
  const visitor = visitorAt(at)
  await visitor.tell({ 'idempotency-key': freshKey(), 'what-happened': 'x', 'feel-safe': 'no' })
  anonymous = (await visitor.reports())
    .map(({ report_id: id }) => id)
    .find((id) => id !== report && id !== light)!
  await at.send(at.lead, routes.reports.answer.href({ report: anonymous }), {
    way: 'written',
    answer: 'y',
  })
})
afterAll(() => at.close())

const pseudo = { 'accept-language': 'en-XA' }
const { reports } = routes

test('every text on the pages about reports comes out of a catalogue or the policy', async () => {
  const of = (one: Id<'Report'>) =>
    [
      routes.toldOne,
      reports.one,
      reports.reading,
      reports.answer,
      reports.tonight,
      reports.triage,
      reports.light,
      reports.lightCheck,
      reports.adultRoute,
      reports.returnWords,
    ].map((route) => route.href({ report: one }))
  const triage = reports.triage.href({ report: anonymous })
  const addresses = [
    routes.told.href(),
    reports.list.href(),
    `${reports.list.href()}?handed-on`,
    ...[report, light, anonymous].flatMap(of),
    ...['case', 'join', 'answered'].map((road) => `${triage}?road=${road}`),
  ]
  for (const address of addresses)
    for (const browser of [at.lead, at.coach]) {
      const answer = await browser.get(address, pseudo)
      if (answer.status !== 200) continue
      expect([address, unmarkedText(await answer.text())]).toEqual([address, []])
    }
  const named = await at.admin.get(routes.settings.outsider.href(), pseudo)
  expect(unmarkedText(await named.text())).toEqual([])
})

/** What stands in no catalogue on the page that says why not. */
const unmarked = async (address: string, fields: Record<string, string>) => {
  const answer = await at.lead.post(address, { seen: 'none', ...fields }, pseudo)
  return [answer.status, unmarkedText(await answer.text())]
}

test('what is refused is said out of a catalogue too', async () => {
  const to = { report: anonymous }
  expect(
    await unmarked(reports.light.href(to), {
      'what-i-did': 'x',
      'all-right': 'yes',
      types: 'verbal',
      'check-on': '2026-03-05',
    }),
  ).toEqual([422, []])
  expect(await unmarked(reports.answer.href({ report }), { way: 'written', answer: 'x' })).toEqual([
    422,
    [],
  ])
  expect(
    await unmarked(reports.lightCheck.href(to), { 'all-right': 'yes', 'what-was-said': 'x' }),
  ).toEqual([422, []])
  expect(
    await unmarked(reports.holder.href({ report }), { holder: 'hurt', 'face-to-face': 'yes' }),
  ).toEqual([422, []])
  expect(await unmarked(routes.told.href(), { 'told-at': 'lunch', 'what-happened': 'x' })).toEqual([
    422,
    [],
  ])
  expect(await unmarked(reports.tonight.href(to), {})).toEqual([422, []])
  expect(await unmarked(reports.adultRoute.href(to), {})).toEqual([422, []])
  expect(await unmarked(reports.holder.href({ report }), {})).toEqual([422, []])
  expect(
    await unmarked(reports.triage.href({ report }), {
      road: 'answered',
      result: 'prank',
      reasons: 'x',
      ...safeTonight,
    }),
  ).toEqual([422, []])
})
