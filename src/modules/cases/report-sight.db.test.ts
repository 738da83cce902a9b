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
import { tuesday } from '../../../test/world.ts'

let at: ReportWorld
beforeAll(async () => {
  at = await reportWorld()
})
beforeEach(() => at.clock.set(tuesday))
afterAll(() => at.close())

const { reports, cases } = routes

test('who has no part in it sees nothing: 403 without the permission, 404 without a reason', async () => {
  const report = await at.told()
  expect(await at.status(at.coach, reports.list.href())).toBe(403)
  expect(await at.status(at.admin, reports.list.href())).toBe(403)
  expect(await at.status(at.admin, routes.told.href())).toBe(403)
  for (const address of [reports.one, reports.triage, reports.tonight, reports.adultRoute]) {
    expect(await at.status(at.coach, address.href({ report }))).toBe(403)
    const nobodys = '0190a000-0000-7000-8000-000000000000'
    expect(await at.status(at.lead, address.href({ report: nobodys }))).toBe(404)
    expect(await at.status(at.lead, address.href({ report: 'x' }))).toBe(404)
  }
  expect(await at.status(at.other, routes.toldOne.href({ report }))).toBe(404)
})

test('a concern about an adult is the head’s alone, and the adult finds no trace (care rule 14)', async () => {
  const report = await at.told(
    { 'about-an-adult': 'yes', adults: [at.coach.id], 'what-happened': 'Cal shouts at Sam' },
    at.other,
  )
  expect(await at.text(at.head, reports.one.href({ report }))).toContain('Cal shouts')
  for (const nosy of [at.lead, at.deputy]) {
    expect(await at.status(nosy, reports.one.href({ report }))).toBe(404)
    expect(await at.text(nosy, reports.list.href())).not.toContain(report)
  }
  expect(await at.status(at.coach, routes.toldOne.href({ report }))).toBe(404)
  expect(await at.text(at.other, routes.toldOne.href({ report }))).toContain('person in charge')
  const bullying = await at.send(at.head, `${reports.triage.href({ report })}?road=case`, openACase)
  expect(bullying.status).toBe(422)
})

test('the adult who wrote it down themselves loses it, once it is known to be about them', async () => {
  const report = await at.told({}, at.coach)
  expect(await at.text(at.coach, routes.told.href())).toContain(report)
  const handed = await at.send(at.lead, reports.adultRoute.href({ report }), {
    reasons: 'it is about Cal himself',
    adults: [at.coach.id],
  })
  expect(whereTo(handed)).toContain(reports.list.href())
  expect(await at.text(at.coach, routes.told.href())).not.toContain(report)
  expect(await at.status(at.coach, routes.toldOne.href({ report }))).toBe(404)
  expect(await at.status(at.lead, reports.one.href({ report }))).toBe(404)
  expect(await at.status(at.head, reports.one.href({ report }))).toBe(200)
})

test('a case that turns out to be about an adult goes out of sight with its report', async () => {
  const report = await at.told({ 'feel-safe': 'yes' })
  await at.send(at.lead, reports.tonight.href({ report }), safeTonight)
  const decided = await at.send(at.lead, `${reports.triage.href({ report })}?road=case`, openACase)
  const one = madeBy<'Case'>(decided)
  await at.send(at.deputy, reports.adultRoute.href({ report }), {
    reasons: 'it was the lead who did it',
    adults: [at.lead.id],
  })
  expect(await at.kindsOf(one)).toContain('hold-placed')
  expect(await at.status(at.lead, cases.one.href({ case: one }))).toBe(404)
  expect(await at.status(at.deputy, cases.one.href({ case: one }))).toBe(404)
  expect(await at.status(at.lead, reports.one.href({ report }))).toBe(404)
  expect(await at.text(at.lead, cases.list.href())).not.toContain(one)
  expect(await at.status(at.head, reports.one.href({ report }))).toBe(200)
})

test('about the head: the lead until somebody from outside is named, then they alone', async () => {
  const concern = { 'about-an-adult': 'yes', 'keep-from': ['head'] }
  const before = await at.told(concern)
  expect(await at.status(at.head, reports.one.href({ report: before }))).toBe(404)
  expect(await at.text(at.lead, reports.one.href({ report: before }))).toContain(
    'nobody from outside is named',
  )
  const chosen = await at.admin.post(routes.settings.outsider.href(), { outsider: at.other.id })
  expect(chosen.status).toBe(303)
  expect(await at.status(at.lead, routes.settings.outsider.href())).toBe(403)
  const report = await at.told(concern)
  expect(await at.text(at.coach, routes.toldOne.href({ report }))).toContain('from outside')
  expect(await at.status(at.head, reports.one.href({ report }))).toBe(404)
  expect(await at.status(at.lead, reports.one.href({ report }))).toBe(404)
  expect(await at.text(at.other, reports.list.href())).toContain(report)
  await at.send(at.other, reports.reading.href({ report }), {})
  expect(await at.kindsOf(report)).toContain('report-read')
  const decided = await at.send(at.other, `${reports.triage.href({ report })}?road=answered`, {
    road: 'answered',
    result: 'other-setting',
    reasons: 'with the LADO',
    'why-not-tonight': 'x',
  })
  expect(decided.status).toBe(422)
})

test('who looked at a report is written down', async () => {
  const report = await at.told()
  await at.lead.signIn('Lena')
  await at.text(at.lead, reports.one.href({ report }))
  await at.text(at.coach, routes.toldOne.href({ report }))
  const views = await at.world.database.transact(at.river.id, (tx) =>
    tx.read<{ why: string }>('select why from view where subject_id = $1 order by viewed_at, why', [
      report,
    ]),
  )
  expect(views.map(({ why }) => why)).toEqual(['lead', 'wrote-it-down'])
})
