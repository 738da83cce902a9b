import { afterAll, beforeAll, expect, test } from 'vitest'
import { dutyReasoned } from '#modules/policy/duty.entry.ts'
import { routes } from '#routes'
import { unmarkedText } from '#ui/unmarked-text.ts'
import { taxiApp } from '../../../test/taxi.ts'
import { closingOf } from './closing.ts'

let own: Awaited<ReturnType<typeof taxiApp>>
beforeAll(async () => {
  own = await taxiApp()
})
afterAll(() => own.close())

const yes = {
  way: 'face-to-face',
  stopped: 'stopped',
  safe: 'yes',
  private: 'yes',
  'what-they-said': 'It is <better> now.',
}

test('closing waits for what the policy asks, each with its way; then it closes, and a “no” opens it again', async () => {
  const { one, at, kyle } = await own.taxi()
  const address = routes.cases.closure.href({ case: one })
  const blank = await (await own.lead.get(address)).text()
  for (const way of [
    routes.cases.checkInAnswers.href(at),
    routes.cases.finding.href({ case: one, party: kyle }),
    `${routes.reason.href({ subject: one, rule: 'R4.13b' })}?party=${kyle}`,
    'Telling us, and what we do then',
  ])
    expect(blank).toContain(way)
  const early = await own.lead.post(address, { why: 'stopped-and-safe', 'without-answer': 'no' })
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('The policy asks for this first')

  const reason = { rule: 'R4.13b', why: 'not-needed' }
  await own.write(one, [dutyReasoned.make({ facts: reason, words: [] })])
  for (const minutes of [1, 2]) {
    own.clock.advance({ minutes })
    await own.lead.post(routes.cases.checkInAnswers.href(at), yes)
  }
  const closed = await own.lead.post(address, { why: 'stopped-and-safe', 'without-answer': 'no' })
  expect(closed.status).toBe(303)
  const rows = () => own.read<object>('select * from case_closing where case_id = $1', [one])
  expect(await rows()).toMatchObject([
    { why: 'stopped-and-safe', without_answer: false, reopened_at: null },
  ])

  await own.lead.post(routes.cases.checkInAnswers.href(at), { ...yes, stopped: 'worse' })
  expect(await rows()).not.toMatchObject([{ reopened_at: null }])
  const open = 'select rule from judgement where subject_id = $1 and rule = $2 and verdict is null'
  expect(await own.read(open, [one, 'R4.27'])).toHaveLength(1)
})

test('a lead closes with a reason why she could not answer, and opens again with reasons', async () => {
  const { one } = await own.taxi()
  await own.write(one, [
    dutyReasoned.make({ facts: { rule: 'R4.13b', why: 'not-needed' }, words: [] }),
  ])
  const address = routes.cases.closure.href({ case: one })
  const sent = { why: 'target-left', 'without-answer': 'yes' }
  expect((await own.lead.post(address, sent)).status).toBe(422)
  expect((await own.lead.post(address, { ...sent, reasons: 'She moved away.' })).status).toBe(303)
  expect(closingOf(await own.entriesOf(one))).toMatchObject({
    is: 'closed',
    withoutAnswer: true,
    reasons: 'She moved away.',
  })
  const again = await own.lead.post(address, { ...sent, reasons: 'She moved away, really.' })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('closed already')

  const reopening = routes.cases.reopening.href({ case: one })
  expect((await own.lead.post(reopening, { why: 'new-report' })).status).toBe(422)
  const back = { why: 'new-report', reasons: 'Her mother rang.' }
  expect((await own.lead.post(reopening, back)).status).toBe(303)
  expect(closingOf(await own.entriesOf(one))).toMatchObject({ is: 'reopened' })
  const twice = await own.lead.post(reopening, { ...back, reasons: 'Her mother rang again.' })
  expect(await twice.text()).toContain('This case is open.')
})

test('what came in while somebody was closing the case is said first, their text kept', async () => {
  const { one, at } = await own.taxi()
  const address = routes.cases.closure.href({ case: one })
  const [, seen = ''] = /name="seen" value="([^"]+)"/.exec(
    await (await own.lead.get(address)).text(),
  )!
  await own.lead.post(routes.cases.checkInAnswers.href(at), { ...yes, safe: 'no' })
  const sent = { why: 'target-left', 'without-answer': 'yes', reasons: 'Gone.', seen }
  const late = await own.lead.post(address, sent)
  expect(late.status).toBe(422)
  const page = await late.text()
  expect(page).toContain('Something has arrived in this case')
  expect(page).toContain('Gone.')
})

const pages = ({ one, at }: Awaited<ReturnType<typeof own.taxi>>) => [
  routes.cases.checkIns.href(at),
  routes.cases.checkInAnswers.href(at),
  routes.cases.checkInReasons.href(at),
  routes.cases.closure.href({ case: one }),
  routes.cases.reopening.href({ case: one }),
]

test('who may not do it reads why; a case that one may not see is not there', async () => {
  const governor = await own.signedIn('Gil', 'governor')
  const cook = await own.signedIn('Col', 'staff')
  const mine = await own.taxi()
  for (const page of pages(mine)) {
    expect((await governor.get(page)).status).toBe(403)
    expect((await governor.post(page, yes)).status).toBe(403)
  }
  expect((await cook.get(routes.cases.checkInAnswers.href(mine.at))).status).toBe(404)
  expect((await cook.post(routes.cases.checkInAnswers.href(mine.at), yes)).status).toBe(404)
  const stranger = { case: mine.one, party: mine.kyle }
  expect((await own.lead.get(routes.cases.checkInAnswers.href(stranger))).status).toBe(404)
  expect((await own.lead.get(routes.cases.checkIns.href({ ...stranger, case: 'x' }))).status).toBe(
    404,
  )
})

test('every text of these pages stands in a catalogue', async () => {
  for (const address of pages(await own.taxi(await own.miaComesOn(1)))) {
    const page = await own.lead.get(address, { 'accept-language': 'en-XA' })
    expect(page.status).toBe(200)
    expect(unmarkedText(await page.text())).toEqual([])
  }
})
