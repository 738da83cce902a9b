import { afterAll, beforeAll, expect, test } from 'vitest'
import { severitySet } from '#modules/cases/case.entry.ts'
import { findingReached } from '#modules/investigations/investigation.entry.ts'
import { routes } from '#routes'
import { caseApp } from '../../../test/case-app.ts'
import { actionsIn } from './actions.ts'
import { measuresIn } from './measures.ts'
import { supportOf } from './support.ts'
import type { Id } from '#values/id.ts'

let own: Awaited<ReturnType<typeof caseApp>>
type Browser = Awaited<ReturnType<typeof own.signedIn>>
let [lead, governor, cook] = [] as unknown as [Browser, Browser, Browser]
beforeAll(async () => {
  own = await caseApp()
  lead = await own.signedIn('Amara', 'lead')
  governor = await own.signedIn('Gil', 'governor')
  cook = await own.signedIn('Col', 'staff')
})
afterAll(() => own.close())

async function taxi() {
  const { case: one, parties } = await own.openCase(
    ['Mia', { role: 'target' }],
    ['Kyle', { role: 'alleged' }],
  )
  const [mia, kyle] = parties as [Id<'Party'>, Id<'Party'>]
  return { one, mia, kyle, ofMia: { case: one, party: mia }, ofKyle: { case: one, party: kyle } }
}
const happened = (party: string) =>
  findingReached.make({
    facts: {
      party,
      outcome: 'confirmed',
      deliberate: 'yes',
      hurtful: 'yes',
      repeated: 'yes',
      power: 'unsure',
    },
  })
const serious = severitySet.make({ facts: { severity: '3' } })

test('support is offered and answered, each once', async () => {
  const { one, mia, ofMia } = await taxi()
  const early = await lead.post(routes.cases.supportAnswer.href(ofMia), {
    role: 'target',
    answer: 'yes-please',
    'what-they-said': 'Yes.',
  })
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('Offer support first')
  const offer = {
    role: 'target',
    supports: ['key-adult', 'sport'],
    what: 'Ms Bell at break.',
    'idempotency-key': 'a-key-of-a-blank-form-1',
  }
  for (const _press of [1, 2])
    expect((await lead.post(routes.cases.support.href(ofMia), offer)).status).toBe(303)
  const answer = { role: 'target', answer: 'no-thank-you', 'what-they-said': 'Maybe later.' }
  expect((await lead.post(routes.cases.supportAnswer.href(ofMia), answer)).status).toBe(303)
  expect(supportOf(await own.entriesOf(one), mia)).toMatchObject({
    name: 'Mia',
    stands: 'declined',
    offers: [{ supports: ['key-adult', 'sport'], happened: '2026-03-03' }],
  })
})

test('a mistake keeps what was chosen and typed', async () => {
  const { ofMia } = await taxi()
  const answer = await lead.post(routes.cases.support.href(ofMia), {
    role: 'target',
    supports: ['counselling', 'sport'],
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page.match(/checked/g)).toHaveLength(2)
  expect(page).toContain('Fill this in.')
})

test('the taxi: Kyle is moved at once, Mia is not (care rule 3)', async () => {
  const { one, ofMia, ofKyle } = await taxi()
  const change = { measure: 'transport', what: 'The second taxi.', 'takes-sport': 'no' }
  const moved = await lead.post(routes.cases.measure.href(ofMia), { ...change, role: 'target' })
  expect(moved.status).toBe(422)
  const page = await moved.text()
  expect(page).toContain('it is the other side that moves')
  expect(page).toContain('The second taxi.')
  expect(page).toContain('What the policy says')
  const done = await lead.post(routes.cases.measure.href(ofKyle), { ...change, role: 'alleged' })
  expect(done.status).toBe(303)
  expect(measuresIn(await own.entriesOf(one))).toMatchObject([{ name: 'Kyle', role: 'alleged' }])
})

test('an action waits for a finding and how serious it was; the page says so before anybody types', async () => {
  const { one, kyle, ofKyle } = await taxi()
  const address = routes.cases.action.href(ofKyle)
  const blank = await (await lead.get(address)).text()
  expect(blank).toContain(routes.cases.finding.href(ofKyle))
  expect(blank).toContain(routes.cases.severity.href({ case: one }))
  const action = {
    step: 'A4',
    what: 'He mends the seat.',
    reasons: 'He offered.',
    'decided-by': 'us',
    'takes-sport': 'no',
  }
  const early = await lead.post(address, action)
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('He mends the seat.')
  await own.write(one, [serious, happened(kyle)])
  expect(await (await lead.get(address)).text()).toContain('Only their own school may decide this')
  const suspended = await lead.post(address, { ...action, step: 'A13' })
  expect(suspended.status).toBe(422)
  expect(await suspended.text()).toContain('may lawfully decide')
  expect((await lead.post(address, action)).status).toBe(303)
  expect(actionsIn(await own.entriesOf(one))).toMatchObject([{ name: 'Kyle', step: 'A4' }])
})

test('who may not do it is told so; a case that one may not see is not there', async () => {
  const { ofMia, ofKyle, one } = await taxi()
  expect((await governor.get(routes.cases.support.href(ofMia))).status).toBe(403)
  expect((await cook.get(routes.cases.measure.href(ofKyle))).status).toBe(403)
  expect((await cook.get(routes.cases.action.href(ofKyle))).status).toBe(403)
  expect((await cook.get(routes.cases.support.href(ofMia))).status).toBe(404)
  expect((await cook.get(routes.cases.supportAnswer.href(ofMia))).status).toBe(404)
  const nobody = { case: one, party: one }
  expect((await lead.get(routes.cases.support.href(nobody))).status).toBe(404)
  expect((await lead.get(`${routes.cases.support.href(ofMia)}?role=alleged`)).status).toBe(404)
})
