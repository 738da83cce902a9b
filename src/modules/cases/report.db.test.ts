import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { routes } from '#routes'
import { readId, type Id } from '#values/id.ts'
import { staffAt, whereTo } from '../../../test/staff-at.ts'
import { freshKey, visitorAt } from '../../../test/visitor.ts'
import { type RiverWorld, riverWorld, tuesday } from '../../../test/world.ts'

type Browser = Awaited<ReturnType<ReturnType<typeof staffAt>>>

let there: RiverWorld
let [lead, deputy, head, coach, other, admin]: Browser[] = []
beforeAll(async () => {
  there = await riverWorld()
  const signedIn = staffAt(there)
  lead = await signedIn('Lena', 'lead')
  deputy = await signedIn('Dev', 'deputy')
  head = await signedIn('Hana', 'head')
  coach = await signedIn('Cal', 'staff')
  other = await signedIn('Otto', 'staff')
  admin = await signedIn('Ada', 'administrator')
})
beforeEach(() => there.clock.set(tuesday))
afterAll(() => there.close())

const { reports, cases } = routes
const words = {
  'about-an-adult': 'no',
  'who-told-me': 'Mia',
  'what-happened': 'Kyle flicks lit matches at me',
  'feel-safe': 'no',
  'what-i-did': 'kept her here',
}
/** Written down by the coach; answers the report. */
const told = async (fields: Record<string, string | string[]> = {}, by = coach!) => {
  const answer = await by.post(routes.told.href(), {
    'idempotency-key': freshKey(),
    ...words,
    ...fields,
  })
  expect(answer.status).toBe(303)
  return readId<'Report'>(whereTo(answer).split('/').at(-1))!
}
const status = async (browser: Browser | undefined, address: string) =>
  (await browser!.get(address)).status
const text = async (browser: Browser | undefined, address: string) =>
  (await browser!.get(address)).text()
const seenOf = async (browser: Browser | undefined, address: string) =>
  /name="seen" value="([^"]*)"/.exec(await text(browser, address))?.[1] ?? ''
const kindsOf = async (subject: Id<'Stream'>) =>
  (await there.world.runner.entriesOf(there.river.id, subject)).map(({ kind }) => kind)
const send = async (
  browser: Browser | undefined,
  address: string,
  fields: Record<string, string | string[]>,
) =>
  browser!.post(address.split('?')[0]!, {
    'idempotency-key': freshKey(),
    seen: await seenOf(browser, address),
    ...fields,
  })
const safe = { safe: 'yes', 'how-home': 'Mia with her sister, Kyle on the bus' }
const open = {
  road: 'case',
  result: 'investigation',
  reasons: 'matches in a taxi',
  types: ['physical', 'verbal-threats'],
  severity: '3',
  'severity-reasons': 'fire',
}

test('the taxi: from the corridor to a case, and the author sees that it was read', async () => {
  const report = await told()
  expect(await text(coach, routes.toldOne.href({ report }))).toContain('Not read yet')
  const page = await text(lead, reports.one.href({ report }))
  expect(page).toContain('lit matches')
  expect(page).toContain('do not feel safe')
  await send(lead, reports.reading.href({ report }), {})
  expect(await text(coach, routes.toldOne.href({ report }))).toContain('The lead has read it')

  const early = await send(lead, `${reports.triage.href({ report })}?road=case`, open)
  expect(early.status).toBe(422)
  const again = await early.text()
  expect(again).toContain('Make sure of home and tonight first')
  expect(again).toContain('matches in a taxi')

  const tonight = await send(lead, reports.tonight.href({ report }), safe)
  expect(whereTo(tonight)).toBe(reports.one.href({ report }))
  const decided = await send(lead, `${reports.triage.href({ report })}?road=case`, open)
  expect(decided.status).toBe(303)
  const one = readId<'Case'>(whereTo(decided).split('/').at(-1))!
  expect(whereTo(decided)).toBe(cases.one.href({ case: one }))
  expect(await kindsOf(one)).toEqual([
    'report-received',
    'report-read',
    'tonight-checked',
    'report-triaged',
    'case-opened',
    'severity-set',
    'report-joined',
  ])
  expect(await text(lead, reports.one.href({ report }))).toContain('Case 2026-')
  const second = await send(lead, `${reports.triage.href({ report })}?road=answered`, {
    ...open,
    road: 'answered',
    result: 'prank',
  })
  expect(await second.text()).toContain('in a case already')
})

test('a second press does it once', async () => {
  const key = freshKey()
  const first = await coach!.post(routes.told.href(), { 'idempotency-key': key, ...words })
  const second = await coach!.post(routes.told.href(), { 'idempotency-key': key, ...words })
  expect(whereTo(second)).toBe(whereTo(first))
  const report = readId<'Report'>(whereTo(first).split('/').at(-1))!
  const fields = {
    'idempotency-key': freshKey(),
    seen: await seenOf(lead, reports.light.href({ report })),
  }
  await lead!.post(reports.reading.href({ report }), fields)
  await lead!.post(reports.reading.href({ report }), fields)
  expect(await kindsOf(report)).toEqual(['report-received', 'report-read'])
})

test('two who decide at once: the second hears of it, and nothing is lost', async () => {
  const report = await told({ 'feel-safe': 'yes' })
  await send(lead, reports.tonight.href({ report }), safe)
  const address = `${reports.triage.href({ report })}?road=case`
  const seen = await seenOf(deputy, address)
  expect((await send(lead, address, open)).status).toBe(303)
  const late = await deputy!.post(reports.triage.href({ report }), { ...open, seen })
  expect(late.status).toBe(422)
  const page = await late.text()
  expect(page).toContain('Something arrived while you were writing')
  expect(page).toContain('matches in a taxi')
  expect((await kindsOf(report)).filter((kind) => kind === 'report-triaged')).toHaveLength(1)
})

test('a second report joins the case that is there', async () => {
  const opened = async () => {
    const report = await told({ 'feel-safe': 'yes' })
    await send(lead, reports.tonight.href({ report }), safe)
    return report
  }
  const first = await opened()
  const decided = await send(lead, `${reports.triage.href({ report: first })}?road=case`, open)
  const one = readId<'Case'>(whereTo(decided).split('/').at(-1))!
  const second = await opened()
  const address = `${reports.triage.href({ report: second })}?road=join`
  expect(await text(lead, address)).toContain(one)
  const join = { road: 'join', result: 'already-known', reasons: 'the same taxi', case: one }
  expect(whereTo(await send(lead, address, join))).toBe(reports.one.href({ report: second }))
  const kinds = await kindsOf(one)
  expect(kinds.filter((kind) => kind === 'report-received')).toHaveLength(2)
  expect(kinds.filter((kind) => kind === 'report-joined')).toHaveLength(2)
})

test('banter: sorted on the spot, one check that the author may make, and it is due', async () => {
  const report = await told({ 'feel-safe': 'not-said', 'what-i-did': 'stopped play' })
  const page = await text(lead, reports.light.href({ report }))
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
  const sorted = await send(lead, reports.light.href({ report }), form)
  expect(sorted.status).toBe(303)
  expect(await kindsOf(report)).toEqual([
    'report-received',
    'report-read',
    'tonight-checked',
    'sorted-lightly',
    'report-triaged',
  ])
  expect(await text(lead, reports.list.href())).toContain('One check on')
  expect(await status(other, reports.lightCheck.href({ report }))).toBe(404)
  const check = await text(coach, reports.lightCheck.href({ report }))
  expect(check).toContain('To be done by')
  const made = await send(coach, reports.lightCheck.href({ report }), {
    'all-right': 'yes',
    'what-was-said': 'all good',
  })
  expect(whereTo(made)).toBe(routes.toldOne.href({ report }))
  expect(await text(lead, reports.one.href({ report }))).toContain('all good')
})

test('mistakes are said at their field, and what was typed stands there still', async () => {
  const empty = await coach!.post(routes.told.href(), { 'who-told-me': 'Mia' })
  expect(empty.status).toBe(422)
  const page = await empty.text()
  expect(page).toContain('id="what-happened-error"')
  expect(page).toContain('value="Mia"')
  const report = await told()
  const tonight = await send(lead, reports.tonight.href({ report }), {
    safe: 'no',
    'how-home': 'the same taxi',
  })
  expect(tonight.status).toBe(422)
  expect(await tonight.text()).toContain('id="what-we-changed-error"')
  const road = await send(lead, `${reports.triage.href({ report })}?road=case`, { road: 'case' })
  const again = await road.text()
  for (const field of ['result', 'reasons', 'types', 'severity', 'severity-reasons'])
    expect(again).toContain(`id="${field}-error"`)
})

test('who has no part in it sees nothing: 403 without the permission, 404 without a reason', async () => {
  const report = await told()
  expect(await status(coach, reports.list.href())).toBe(403)
  expect(await status(admin, reports.list.href())).toBe(403)
  expect(await status(admin, routes.told.href())).toBe(403)
  for (const address of [reports.one, reports.triage, reports.tonight, reports.adultRoute]) {
    expect(await status(coach, address.href({ report }))).toBe(403)
    const nobodys = '0190a000-0000-7000-8000-000000000000'
    expect(await status(lead, address.href({ report: nobodys }))).toBe(404)
    expect(await status(lead, address.href({ report: 'x' }))).toBe(404)
  }
  expect(await status(other, routes.toldOne.href({ report }))).toBe(404)
})

test('a concern about an adult is the head’s alone, and the adult finds no trace (care rule 14)', async () => {
  const report = await told(
    { 'about-an-adult': 'yes', adults: [coach!.id], 'what-happened': 'Cal shouts at Sam' },
    other,
  )
  expect(await text(head, reports.one.href({ report }))).toContain('Cal shouts')
  for (const nosy of [lead, deputy]) {
    expect(await status(nosy, reports.one.href({ report }))).toBe(404)
    expect(await text(nosy, reports.list.href())).not.toContain(report)
  }
  expect(await status(coach, routes.toldOne.href({ report }))).toBe(404)
  expect(await text(other, routes.toldOne.href({ report }))).toContain('person in charge')
  const bullying = await send(head, `${reports.triage.href({ report })}?road=case`, open)
  expect(bullying.status).toBe(422)
})

test('the adult who wrote it down themselves loses it, once it is known to be about them', async () => {
  const report = await told({}, coach)
  expect(await text(coach, routes.told.href())).toContain(report)
  const handed = await send(lead, reports.adultRoute.href({ report }), {
    reasons: 'it is about Cal himself',
    adults: [coach!.id],
  })
  expect(whereTo(handed)).toContain(reports.list.href())
  expect(await text(coach, routes.told.href())).not.toContain(report)
  expect(await status(coach, routes.toldOne.href({ report }))).toBe(404)
  expect(await status(lead, reports.one.href({ report }))).toBe(404)
  expect(await status(head, reports.one.href({ report }))).toBe(200)
})

test('a case that turns out to be about an adult goes out of sight with its report', async () => {
  const report = await told({ 'feel-safe': 'yes' })
  await send(lead, reports.tonight.href({ report }), safe)
  const decided = await send(lead, `${reports.triage.href({ report })}?road=case`, open)
  const one = readId<'Case'>(whereTo(decided).split('/').at(-1))!
  await send(deputy, reports.adultRoute.href({ report }), {
    reasons: 'it was the lead who did it',
    adults: [lead!.id],
  })
  expect(await kindsOf(one)).toContain('hold-placed')
  expect(await status(lead, cases.one.href({ case: one }))).toBe(404)
  expect(await status(deputy, cases.one.href({ case: one }))).toBe(404)
  expect(await status(lead, reports.one.href({ report }))).toBe(404)
  expect(await text(lead, cases.list.href())).not.toContain(one)
  expect(await status(head, reports.one.href({ report }))).toBe(200)
})

test('about the head: the lead until somebody from outside is named, then they alone', async () => {
  const concern = { 'about-an-adult': 'yes', 'keep-from': ['head'] }
  const before = await told(concern)
  expect(await status(head, reports.one.href({ report: before }))).toBe(404)
  expect(await text(lead, reports.one.href({ report: before }))).toContain(
    'nobody from outside is named',
  )
  const chosen = await admin!.post(routes.settings.outsider.href(), { outsider: other!.id })
  expect(chosen.status).toBe(303)
  expect(await status(lead, routes.settings.outsider.href())).toBe(403)
  const report = await told(concern)
  expect(await text(coach, routes.toldOne.href({ report }))).toContain('from outside')
  expect(await status(head, reports.one.href({ report }))).toBe(404)
  expect(await status(lead, reports.one.href({ report }))).toBe(404)
  expect(await text(other, reports.list.href())).toContain(report)
  await send(other, reports.reading.href({ report }), {})
  expect(await kindsOf(report)).toContain('report-read')
  const decided = await send(other, `${reports.triage.href({ report })}?road=answered`, {
    road: 'answered',
    result: 'other-setting',
    reasons: 'with the LADO',
    'why-not-tonight': 'x',
  })
  expect(decided.status).toBe(422)
})

test('the three Jaydens: two notes without a name name nobody, and say that they may be one sender', async () => {
  const visitor = visitorAt(there)
  const note = async () => {
    await visitor.tell({ 'idempotency-key': freshKey(), 'what-happened': 'Jayden batters kids' })
    const { stream } = await visitor.lastReport()
    return stream as Id<'Report'>
  }
  const [first, second] = [await note(), await note()]
  expect(await text(lead, reports.one.href({ report: first! }))).toContain('come from one person')
  await send(lead, reports.tonight.href({ report: first! }), safe)
  const decided = await send(lead, `${reports.triage.href({ report: first! })}?road=case`, open)
  const one = readId<'Case'>(whereTo(decided).split('/').at(-1))!
  expect(await kindsOf(one)).not.toContain('person-named')
  expect(await kindsOf(second!)).toEqual(['report-received'])
})

test('Sunday: first in the register, unread since then, and the answer leads back through the words', async () => {
  there.clock.set(Temporal.Instant.from('2026-03-08T23:10:00Z'))
  const visitor = visitorAt(there)
  const six = await visitor.tellForWords({
    'idempotency-key': freshKey(),
    'what-happened': 'cant do this no more they jump me every day',
    'feel-safe': 'no',
  })
  there.clock.set(Temporal.Instant.from('2026-03-09T08:30:00Z'))
  // Signed in anew: it is another day.
  await lead!.signIn('Lena')
  const report = (await visitor.lastReport()).stream as Id<'Report'>
  const list = await text(lead, reports.list.href())
  expect(list.indexOf(report)).toBe(list.search(/[0-9a-f]{8}-[0-9a-f]{4}-7/))
  expect(list).toContain('Not read for 9 hours')
  expect(await text(lead, reports.one.href({ report }))).toContain('Find them now')

  const spoken = { way: 'spoken', answer: 'I told Jo we are on it' }
  expect((await send(lead, reports.answer.href({ report }), spoken)).status).toBe(303)
  await send(lead, reports.answer.href({ report }), {
    way: 'written',
    answer: 'Come to the office at nine.',
  })
  const back = await (await visitor.comeBack(six)).text()
  expect(back).toContain('Come to the office at nine.')
  expect(back, 'what was said to them is not for whoever holds the words').not.toContain('Jo we')
})

test('return words are confirmed face to face, and end at once when they are cancelled', async () => {
  there.clock.set(Temporal.Instant.from('2026-03-10T10:00:00Z'))
  const visitor = visitorAt(there)
  const six = await visitor.tellForWords({ 'idempotency-key': freshKey(), 'what-happened': 'x' })
  const report = (await visitor.lastReport()).stream as Id<'Report'>
  await lead!.signIn('Lena')
  const unasked = await send(lead, reports.holder.href({ report }), { holder: 'hurt' })
  expect(unasked.status).toBe(422)
  await send(lead, reports.holder.href({ report }), { holder: 'hurt', 'face-to-face': 'yes' })
  expect(await text(lead, reports.returnWords.href({ report }))).toContain(
    'made sure, face to face',
  )
  const ended = await send(lead, reports.cancellation.href({ report }), {
    why: 'found-by-somebody',
  })
  expect(whereTo(ended)).toBe(reports.returnWords.href({ report }))
  expect((await visitor.comeBack(six)).status).toBe(422)
  const written = await send(lead, reports.answer.href({ report }), { way: 'written', answer: 'y' })
  expect(await written.text()).toContain('would reach nobody')
})

test('who looked at a report is written down', async () => {
  const report = await told()
  await lead!.signIn('Lena')
  await text(lead, reports.one.href({ report }))
  await text(coach, routes.toldOne.href({ report }))
  const views = await there.world.database.transact(there.river.id, (tx) =>
    tx.read<{ why: string }>('select why from view where subject_id = $1 order by viewed_at, why', [
      report,
    ]),
  )
  expect(views.map(({ why }) => why)).toEqual(['lead', 'wrote-it-down'])
})
