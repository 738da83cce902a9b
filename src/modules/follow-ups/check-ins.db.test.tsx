import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { taxiApp } from '../../../test/taxi.ts'
import { checkInsOf } from './check-ins.ts'

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

test('the days to ask are proposed in her own days of attendance, and agreed once', async () => {
  const { one, mia, at } = await own.taxi(await own.miaComesOn(3))
  const page = await (await own.lead.get(routes.cases.checkIns.href(at))).text()
  expect(page).toMatch(/name="days-1-day"[^>]*value="4"/)
  const sent = {
    'days-1': '2026-03-04',
    'days-2-day': '18',
    'days-2-month': '3',
    'days-2-year': '2026',
    adult: own.amara,
    how: 'On a walk',
    'idempotency-key': 'a-key-of-a-blank-form-1',
  }
  for (const _press of [1, 2]) {
    const answer = await own.lead.post(routes.cases.checkIns.href(at), sent)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      routes.cases.one.href({ case: one }),
    ])
  }
  const { plan } = checkInsOf(await own.entriesOf(one), mia)
  expect(plan).toMatchObject({ adult: own.amara, how: 'On a walk' })
  expect(plan?.days.map(String)).toEqual(['2026-03-04', '2026-03-18'])
})

test('a mistake or a refusal keeps what was typed and says what to put right', async () => {
  const { one, mia, at } = await own.taxi()
  const address = routes.cases.checkIns.href(at)
  const wrong = await own.lead.post(address, { 'days-1-day': '40', how: 'Quietly' })
  expect(wrong.status).toBe(422)
  const page = await wrong.text()
  for (const said of ['value="40"', 'Quietly', 'This is not a date.', 'Choose who will ask.'])
    expect(page).toContain(said)
  const often = { 'days-1': '2026-03-04', 'days-2': '2026-03-06', adult: own.amara, how: 'Quietly' }
  const refused = await own.lead.post(address, often)
  expect(refused.status).toBe(422)
  const why = await refused.text()
  for (const said of ['less than a week apart', 'Telling us, and what we do then', 'Quietly'])
    expect(why).toContain(said)
  expect(why).toMatch(/name="days-2-day"[^>]*value="6"/)
  expect(checkInsOf(await own.entriesOf(one), mia).plan).toBeUndefined()
})

test('an answer is written down with her words; a mistake keeps them', async () => {
  const { one, mia, at } = await own.taxi()
  const address = routes.cases.checkInAnswers.href(at)
  expect((await own.lead.get(address)).status).toBe(200)
  const wrong = await own.lead.post(address, { ...yes, private: 'no' })
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('It is &lt;better> now.')
  expect((await own.lead.post(address, yes)).status).toBe(303)
  expect(checkInsOf(await own.entriesOf(one), mia).answers).toMatchObject([
    { way: 'face-to-face', stopped: 'stopped', safe: 'yes', whatTheySaid: 'It is <better> now.' },
  ])
})

test('one conversation answers all of her cases that the one who asks may see (care rule 2)', async () => {
  const student = await own.miaComesOn(1, 2, 3, 4, 5)
  const here = await own.taxi(student)
  const there = await own.taxi(student)
  const hidden = await own.taxi(student)
  await own.world.database.transact(own.river.id, (tx) =>
    tx.write('delete from subject_seen_by_role where provision_id = $1 and subject_id = $2', [
      tx.provision,
      hidden.one,
    ]),
  )
  const address = routes.cases.checkInAnswers.href(here.at)
  const page = await (await own.lead.get(address)).text()
  expect(page).toContain(`value="${there.one}"`)
  expect(page).not.toContain(hidden.one)
  const sent = { ...yes, 'what-the-other-needs': 'A key adult.', also: [there.one, hidden.one] }
  for (const _press of [1, 2])
    await own.lead.post(address, { ...sent, 'idempotency-key': 'a-key-of-a-blank-form-2' })
  const answers = async ({ one, mia }: typeof here) =>
    checkInsOf(await own.entriesOf(one), mia).answers.map((answer) => answer.whatTheOtherNeeds)
  expect(await answers(here)).toEqual(['A key adult.'])
  expect(await answers(there)).toEqual([undefined])
  expect(await answers(hidden)).toEqual([])
})

test('“I’ll come to you” is written down in her other cases too', async () => {
  const student = await own.miaComesOn(1, 2, 3, 4, 5)
  const here = await own.taxi(student)
  const there = await own.taxi(student)
  const sent = { why: 'will-come-to-us', reasons: 'She said so.', also: there.one }
  const address = routes.cases.checkInReasons.href(here.at)
  expect((await own.lead.post(address, { reasons: 'She said so.' })).status).toBe(422)
  expect((await own.lead.post(address, { ...sent, why: 'too-busy' })).status).toBe(422)
  expect((await own.lead.post(address, sent)).status).toBe(303)
  for (const { one, mia } of [here, there])
    expect(checkInsOf(await own.entriesOf(one), mia).reasons).toMatchObject([
      { why: 'will-come-to-us' },
    ])
})
