import { afterAll, beforeAll, expect, test } from 'vitest'
import { holdPlaced } from '#modules/cases/case.entry.ts'
import { routes } from '#routes'
import { caseApp } from '../../../test/case-app.ts'
import { accountsIn } from './accounts.ts'
import { findingsOf } from './findings.ts'

let own: Awaited<ReturnType<typeof caseApp>>
type Browser = Awaited<ReturnType<typeof own.signedIn>>
let [lead, governor, cook] = [] as unknown as [Browser, Browser, Browser]
beforeAll(async () => {
  own = await caseApp()
  lead = await own.signedIn('Amara', 'lead')
  await own.signedIn('Dee', 'deputy')
  governor = await own.signedIn('Gil', 'governor')
  cook = await own.signedIn('Col', 'staff')
})
afterAll(() => own.close())

async function taxi() {
  const { case: one, parties } = await own.openCase(
    ['Mia', { role: 'target', send: true }],
    ['Kyle', { role: 'alleged' }],
  )
  const [mia = '', kyle = ''] = parties
  return { one, mia, kyle, at: { case: one } }
}
const account = (party: string, role: string) => ({
  party,
  role,
  account: 'He flicks <lit> matches at me.',
  'who-was-there': 'nobody-else',
  adjusted: 'no',
})
const finding = {
  deliberate: 'yes',
  'why-deliberate': 'He laughed.',
  hurtful: 'yes',
  'why-hurtful': 'She is afraid of the taxi.',
  repeated: 'no',
  'why-repeated': 'Once, that we know of.',
  power: 'no',
  'why-power': 'Same age.',
  outcome: 'hurtful',
  reasons: 'Both say that he did it.',
}

test('whoever is named stands on one page, each with a way to write down what they said', async () => {
  const { at, mia, kyle } = await taxi()
  const page = await (await lead.get(routes.cases.accounts.href(at))).text()
  for (const party of [mia, kyle]) expect(page).toContain(`?party=${party}&amp;role=`)
  expect(page).toContain('Mia')
  const form = await lead.get(`${routes.cases.accounts.href(at)}?party=${mia}`)
  expect(form.status).toBe(200)
  const shown = await form.text()
  expect(shown).toContain('special educational needs')
  expect(shown).not.toContain('checked')
})

test('an account is written down once, however often the button is pressed', async () => {
  const { one, at, mia } = await taxi()
  const sent = { ...account(mia, 'target'), 'idempotency-key': 'a-key-of-a-blank-form-1' }
  for (const _press of [1, 2]) {
    const answer = await lead.post(routes.cases.accounts.href(at), sent)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      routes.cases.one.href(at),
    ])
  }
  expect(accountsIn(await own.entriesOf(one))).toMatchObject([
    { name: 'Mia', account: 'He flicks <lit> matches at me.', happened: '2026-03-03' },
  ])
})

test('a mistake keeps every word, and says what to put right', async () => {
  const { one, at, mia } = await taxi()
  const sent = { ...account(mia, 'target'), 'who-was-there': 'support', 'happened-day': '40' }
  const answer = await lead.post(routes.cases.accounts.href(at), sent)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('He flicks &lt;lit> matches at me.')
  expect(page).toContain('That is not a date.')
  expect(page).toContain('value="40"')
  expect(accountsIn(await own.entriesOf(one))).toEqual([])
})

test('during a safeguarding hold the page says so before anybody types, and nothing is written', async () => {
  const { one, at, mia } = await taxi()
  const blank = await lead.get(`${routes.cases.accounts.href(at)}?party=${mia}`)
  const [, seen = ''] = /name="seen" value="([^"]+)"/.exec(await blank.text()) ?? []
  const facts = { ground: 'police', 'review-on': '2026-03-10' }
  await own.write(one, [holdPlaced.make({ facts })])
  const late = await lead.post(routes.cases.accounts.href(at), { ...account(mia, 'target'), seen })
  expect(await late.text()).toContain('Something new came in')
  const shown = await lead.get(`${routes.cases.accounts.href(at)}?party=${mia}`)
  expect(await shown.text()).toContain('There is a safeguarding hold')
  const answer = await lead.post(routes.cases.accounts.href(at), account(mia, 'target'))
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('There is a safeguarding hold')
  expect(page).toContain('He flicks &lt;lit> matches at me.')
  expect(accountsIn(await own.entriesOf(one))).toEqual([])
})

test('before a finding it says who has not been heard, with the way there; then it can be reached', async () => {
  const { one, at, mia, kyle } = await taxi()
  const address = routes.cases.finding.href({ ...at, party: kyle })
  const early = await lead.post(address, finding)
  expect(early.status).toBe(422)
  const page = await early.text()
  expect(page).toContain(`${routes.cases.accounts.href(at)}?party=${mia}`)
  expect(page).toContain('What the policy says')
  expect(page).toContain('Both say that he did it.')
  const steps: [string, Record<string, string>][] = [
    [routes.cases.accounts.href(at), account(mia, 'target')],
    [
      routes.cases.excusals.href(at),
      { party: kyle, role: 'alleged', why: 'did-not-wish', reasons: 'He walked out twice.' },
    ],
    [routes.cases.noneFound.href(at), { 'who-looked': 'The driver' }],
    [
      routes.cases.evidence.href(at),
      { sort: 'belongings', copied: 'no', what: 'A burnt seat cover.' },
    ],
  ]
  for (const [address, fields] of steps) expect((await lead.post(address, fields)).status).toBe(303)
  expect((await lead.post(address, finding)).status).toBe(303)
  expect(findingsOf(await own.entriesOf(one))).toMatchObject([
    { name: 'Kyle', outcome: 'hurtful', test: { repeated: { answer: 'no' } } },
  ])
  const alone = await lead.post(address, { ...finding, outcome: 'deliberately-false' })
  const asked = await alone.text()
  expect(asked).toContain('second person agrees')
  expect(asked).toContain('href="#second-person"')
  expect(asked).toContain('Dee')
  expect(asked).not.toContain('Gil')
})

test('an image of a child that was copied is refused, with the clause and what to do', async () => {
  const { at } = await taxi()
  const sent = { sort: 'image-of-child', copied: 'yes', what: 'Seen on her phone.' }
  const answer = await lead.post(routes.cases.evidence.href(at), sent)
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('never copied')
  expect(page).toContain('The police')
})

test('who may not do it is told so; a case that one may not see is not there', async () => {
  const { at, mia, kyle } = await taxi()
  const form = `${routes.cases.accounts.href(at)}?party=${mia}`
  expect((await governor.get(form)).status).toBe(403)
  expect((await cook.get(routes.cases.finding.href({ ...at, party: kyle }))).status).toBe(403)
  expect((await cook.get(form)).status).toBe(404)
  expect((await cook.get(routes.cases.accounts.href(at))).status).toBe(404)
  expect((await cook.post(routes.cases.accounts.href(at), account(mia, 'target'))).status).toBe(404)
  expect((await lead.get(`${routes.cases.accounts.href(at)}?party=${at.case}`)).status).toBe(404)
})
