import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { routes } from '#routes'
import {
  madeBy,
  miasWords,
  openACase,
  reportWorld,
  safeTonight,
  type ReportWorld,
} from '../../../test/report-world.ts'
import { whereTo } from '../../../test/staff-at.ts'
import { freshKey } from '../../../test/visitor.ts'
import { tuesday } from '../../../test/world.ts'

let at: ReportWorld
beforeAll(async () => {
  at = await reportWorld()
})
beforeEach(() => at.clock.set(tuesday))
afterAll(() => at.close())

const { reports, cases } = routes

test('the taxi: from the corridor to a case, and the author sees that it was read', async () => {
  const report = await at.told()
  expect(await at.text(at.coach, routes.toldOne.href({ report }))).toContain('Not read yet')
  const page = await at.text(at.lead, reports.one.href({ report }))
  expect(page).toContain('lit matches')
  expect(page).toContain('do not feel safe')
  await at.send(at.lead, reports.reading.href({ report }), {})
  expect(await at.text(at.coach, routes.toldOne.href({ report }))).toContain('The lead has read it')

  const early = await at.send(at.lead, `${reports.triage.href({ report })}?road=case`, openACase)
  expect(early.status).toBe(422)
  const again = await early.text()
  expect(again).toContain('Make sure of home and tonight first')
  expect(again).toContain('matches in a taxi')

  const tonight = await at.send(at.lead, reports.tonight.href({ report }), safeTonight)
  expect(whereTo(tonight)).toBe(reports.one.href({ report }))
  const decided = await at.send(at.lead, `${reports.triage.href({ report })}?road=case`, openACase)
  expect(decided.status).toBe(303)
  const one = madeBy<'Case'>(decided)
  expect(whereTo(decided)).toBe(cases.one.href({ case: one }))
  expect(await at.kindsOf(one)).toEqual([
    'report-received',
    'report-read',
    'tonight-checked',
    'report-triaged',
    'case-opened',
    'severity-set',
    'report-joined',
  ])
  expect(await at.text(at.lead, reports.one.href({ report }))).toContain('Case 2026-')
  const second = await at.send(at.lead, `${reports.triage.href({ report })}?road=answered`, {
    ...openACase,
    road: 'answered',
    result: 'prank',
  })
  expect(await second.text()).toContain('in a case already')
})

test('a second press does it once', async () => {
  const key = freshKey()
  const first = await at.coach.post(routes.told.href(), { 'idempotency-key': key, ...miasWords })
  const second = await at.coach.post(routes.told.href(), { 'idempotency-key': key, ...miasWords })
  expect(whereTo(second)).toBe(whereTo(first))
  const report = madeBy<'Report'>(first)
  const fields = {
    'idempotency-key': freshKey(),
    seen: await at.seenOf(at.lead, reports.light.href({ report })),
  }
  await at.lead.post(reports.reading.href({ report }), fields)
  await at.lead.post(reports.reading.href({ report }), fields)
  expect(await at.kindsOf(report)).toEqual(['report-received', 'report-read'])
})

test('two who decide at once: the second hears of it, and nothing is lost', async () => {
  const report = await at.told({ 'feel-safe': 'yes' })
  await at.send(at.lead, reports.tonight.href({ report }), safeTonight)
  const address = `${reports.triage.href({ report })}?road=case`
  const seen = await at.seenOf(at.deputy, address)
  expect((await at.send(at.lead, address, openACase)).status).toBe(303)
  const late = await at.deputy.post(reports.triage.href({ report }), { ...openACase, seen })
  expect(late.status).toBe(422)
  const page = await late.text()
  expect(page).toContain('Something arrived while you were writing')
  expect(page).toContain('matches in a taxi')
  expect((await at.kindsOf(report)).filter((kind) => kind === 'report-triaged')).toHaveLength(1)
})

test('a second report joins the case that is there', async () => {
  const opened = async () => {
    const report = await at.told({ 'feel-safe': 'yes' })
    await at.send(at.lead, reports.tonight.href({ report }), safeTonight)
    return report
  }
  const first = await opened()
  const decided = await at.send(
    at.lead,
    `${reports.triage.href({ report: first })}?road=case`,
    openACase,
  )
  const one = madeBy<'Case'>(decided)
  const second = await opened()
  const address = `${reports.triage.href({ report: second })}?road=join`
  expect(await at.text(at.lead, address)).toContain(one)
  const join = { road: 'join', result: 'already-known', reasons: 'the same taxi', case: one }
  expect(whereTo(await at.send(at.lead, address, join))).toBe(reports.one.href({ report: second }))
  const kinds = await at.kindsOf(one)
  expect(kinds.filter((kind) => kind === 'report-received')).toHaveLength(2)
  expect(kinds.filter((kind) => kind === 'report-joined')).toHaveLength(2)
})

test('banter: sorted on the spot, one check that the author may make, and it is due', async () => {
  const report = await at.told({ 'feel-safe': 'not-said', 'what-i-did': 'stopped play' })
  const page = await at.text(at.lead, reports.light.href({ report }))
  expect(page).toContain('stopped play')
  const form = {
    'what-i-did': 'stopped play, Deon said sorry',
    'all-right': 'yes',
    safe: 'yes',
    types: 'verbal-names',
    grounds: '',
    'check-on-day': '5',
    'check-on-month': '3',
    'check-on-year': '2026',
  }
  const sorted = await at.send(at.lead, reports.light.href({ report }), form)
  expect(sorted.status).toBe(303)
  expect(await at.kindsOf(report)).toEqual([
    'report-received',
    'report-read',
    'tonight-checked',
    'sorted-lightly',
    'report-triaged',
  ])
  expect(await at.text(at.lead, reports.list.href())).toContain('One check on')
  expect(await at.status(at.other, reports.lightCheck.href({ report }))).toBe(404)
  const check = await at.text(at.coach, reports.lightCheck.href({ report }))
  expect(check).toContain('To be done by')
  const made = await at.send(at.coach, reports.lightCheck.href({ report }), {
    'all-right': 'yes',
    'what-was-said': 'all good',
  })
  expect(whereTo(made)).toBe(routes.toldOne.href({ report }))
  expect(await at.text(at.lead, reports.one.href({ report }))).toContain('all good')
})

test('mistakes are said at their field, and what was typed stands there still', async () => {
  const empty = await at.coach.post(routes.told.href(), { 'who-told-me': 'Mia' })
  expect(empty.status).toBe(422)
  const page = await empty.text()
  expect(page).toContain('id="what-happened-error"')
  expect(page).toContain('value="Mia"')
  const report = await at.told()
  const tonight = await at.send(at.lead, reports.tonight.href({ report }), {
    safe: 'no',
    'how-home': 'the same taxi',
  })
  expect(tonight.status).toBe(422)
  expect(await tonight.text()).toContain('id="what-we-changed-error"')
  const road = await at.send(at.lead, `${reports.triage.href({ report })}?road=case`, {
    road: 'case',
  })
  const again = await road.text()
  for (const field of ['result', 'reasons', 'types', 'severity', 'severity-reasons'])
    expect(again).toContain(`id="${field}-error"`)
})
