import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/new-id.ts'
import { routes } from '#routes'
import { accept } from '#values/result.ts'
import { casesAtRiver } from '../../../test/cases-at-river.ts'
import { reportTriaged } from './triage.entry.ts'

let at: Awaited<ReturnType<typeof casesAtRiver>>
let jo: Awaited<ReturnType<typeof at.signedIn>>

beforeAll(async () => {
  at = await casesAtRiver()
  jo = await at.signedIn('Jo', 'staff')
})
afterAll(() => at.close())

const { cases } = routes

test('whoever may not see the case finds nothing there, whatever they try', async () => {
  const { one } = await at.begun()
  const head = (await at.signedIn('Hal', 'head')).browser
  await at.world.database.transact(at.river.id, (tx) =>
    tx.write('delete from subject_seen_by_role where subject_id = $1 and role = $2', [one, 'head']),
  )
  const party = newId<'Party'>()
  const addresses = [
    cases.people.href({ case: one }),
    cases.severity.href({ case: one }),
    cases.investigator.href({ case: one }),
    cases.hold.href({ case: one }),
    cases.holdLifted.href({ case: one }),
    cases.reports.href({ case: one }),
    cases.corroboration.href({ case: one }),
    cases.identification.href({ case: one, party }),
  ]
  for (const address of addresses) {
    expect((await head.get(address)).status).toBe(404)
    expect((await head.post(address, { ground: 'police' })).status).toBe(404)
  }
  expect(await (await head.get(cases.list.href())).text()).not.toContain(one)
  expect((await jo.browser.get(cases.severity.href({ case: one }))).status).toBe(403)
  expect((await at.ada.get(cases.severity.href({ case: newId<'Case'>() }))).status).toBe(404)
  expect((await at.ada.get('/cases/7/severity')).status).toBe(404)
})

test('a member of staff with a role in the case finds no trace of it, nor of its reports (care rule 14)', async () => {
  const { one, report } = await at.begun()
  const deputy = await at.signedIn('Dee', 'deputy')
  const severity = cases.severity.href({ case: one })
  expect((await deputy.browser.get(severity)).status).toBe(200)
  const party = await at.named(one, 'witness', 'Dee')
  await at.identified(one, party, `staff ${deputy.id}`)
  expect((await deputy.browser.get(severity)).status).toBe(404)
  expect((await deputy.browser.get(routes.reports.one.href({ report }))).status).toBe(404)
  expect(await (await deputy.browser.get(cases.list.href())).text()).not.toContain(one)
  await at.world.runner.run(
    { provision: at.river.id, subject: report, actor: { system: true } },
    () =>
      accept([reportTriaged.make({ facts: { result: 'investigation', road: 'case', case: one } })]),
  )
  expect((await deputy.browser.get(routes.reports.one.href({ report }))).status).toBe(404)
  const chosen = { staff: deputy.id, 'no-connection': 'yes', seen: await at.seen(one) }
  const refused = await at.ada.post(cases.investigator.href({ case: one }), chosen)
  expect(refused.status).toBe(422)
  await at.ada.post(cases.identificationUndone.href({ case: one, party }), {
    reasons: 'another Dee',
    seen: await at.seen(one),
  })
  expect((await deputy.browser.get(severity)).status).toBe(200)
  expect((await deputy.browser.get(routes.reports.one.href({ report }))).status).toBe(200)
})

test('whoever looks into it sees that case and no other', async () => {
  const { one } = await at.begun()
  const { one: other } = await at.begun()
  const list = async () => (await jo.browser.get(cases.list.href())).text()
  expect(await list()).not.toContain(one)
  const chosen = { staff: jo.id, 'no-connection': 'yes', seen: await at.seen(one) }
  expect((await at.ada.post(cases.investigator.href({ case: one }), chosen)).status).toBe(303)
  expect(await list()).toContain(one)
  expect(await list()).not.toContain(other)
})

test('a hold is placed with one button, and the list shows it by number, with nobody’s name', async () => {
  const { one } = await at.begun()
  await at.named(one, 'target', 'Mia Hart')
  expect((await at.ada.post(cases.hold.href({ case: one }), { ground: 'police' })).status).toBe(303)
  const page = await (await at.ada.get(cases.list.href())).text()
  expect(page).toContain('On hold, review')
  expect(page).toMatch(/2026-\d+/)
  expect(page).not.toContain('Mia')
  const [row] = await at.rows(
    'select on_hold, review_on, targets, alleged from case_register where provision_id = $1 and case_id = $2',
    [at.river.id, one],
  )
  expect(row).toEqual({ on_hold: true, review_on: '2026-03-04', targets: 1, alleged: 0 })
  const lifted = { reasons: 'They are done.', seen: await at.seen(one) }
  expect((await at.ada.post(cases.holdLifted.href({ case: one }), lifted)).status).toBe(303)
})

test('another report joins the case, is read with it, and is parted again', async () => {
  const { one } = await at.begun()
  const { world, river } = at
  const report = await at.told()
  const address = cases.reports.href({ case: one })
  const undecided = await at.ada.post(address, { report, seen: await at.seen(one) })
  expect(await undecided.text()).toContain('Triage it first')
  await world.runner.run({ provision: river.id, subject: report, actor: { system: true } }, () =>
    accept([reportTriaged.make({ facts: { result: 'investigation', road: 'case', case: one } })]),
  )
  expect(await (await at.ada.get(address)).text()).toContain(`value="${report}"`)
  expect((await at.ada.post(address, { report, seen: await at.seen(one) })).status).toBe(303)
  expect((await at.entriesOf(one)).filter(({ kind }) => kind === 'report-received')).toHaveLength(2)
  const elsewhere = await at.begun()
  const twice = { report, seen: await at.seen(elsewhere.one) }
  const refused = await at.ada.post(cases.reports.href({ case: elsewhere.one }), twice)
  expect(await refused.text()).toContain('handled in another case')
  await at.ada.post(cases.parting.href({ case: one, report }), {
    reasons: 'another Mia',
    seen: await at.seen(one),
  })
  expect((await at.entriesOf(one)).filter(({ kind }) => kind === 'report-received')).toHaveLength(1)
})

test('severity is set with reasons, and cases opened at one moment have numbers of their own', async () => {
  const { one } = await at.begun()
  const address = cases.severity.href({ case: one })
  const without = await at.ada.post(address, { severity: '3', seen: await at.seen(one) })
  expect(await without.text()).toContain('Say why.')
  const sent = { severity: '3', reasons: 'A group, and online.', seen: await at.seen(one) }
  expect((await at.ada.post(address, sent)).status).toBe(303)
  await Promise.all([at.begun(), at.begun(), at.begun()])
  const numbers = await at.rows(
    'select number, severity from case_register where provision_id = $1',
    [at.river.id],
  )
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length)
  expect(numbers.filter(({ severity }) => severity === '3')).toHaveLength(1)
})
