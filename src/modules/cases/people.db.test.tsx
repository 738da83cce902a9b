import { afterAll, beforeAll, expect, test } from 'vitest'
import { addStudent } from '#modules/people/student.store.ts'
import { verifyProvision } from '#modules/record/verify.store.ts'
import { newId } from '#platform/new-id.ts'
import { routes } from '#routes'
import { casesAtRiver } from '../../../test/cases-at-river.ts'

let at: Awaited<ReturnType<typeof casesAtRiver>>
const kyle = newId<'Student'>()
const otherKyle = newId<'Student'>()

beforeAll(async () => {
  at = await casesAtRiver()
  const child = {
    familyName: 'Reed',
    knownAs: undefined,
    yearGroup: 'Year 9',
    mainProvider: undefined,
    days: [1, 2, 3, 4, 5],
    joinedOn: Temporal.PlainDate.from('2025-09-01'),
    send: true,
    language: undefined,
  }
  await at.world.database.transact(at.river.id, (tx) => {
    addStudent(tx, kyle, { ...child, givenName: 'Kyle' })
    addStudent(tx, otherKyle, { ...child, givenName: 'Kyle', familyName: 'Ashe' })
  })
})
afterAll(() => at.close())

const { cases } = routes

test('somebody is named; what is missing is said with everything typed kept; a double press names once', async () => {
  const { one } = await at.begun()
  const address = cases.people.href({ case: one })
  const page = await (await at.ada.get(address)).text()
  expect(page).toContain('Kyle in my taxi')
  expect(page).toMatch(/value="not-sure"[^>]* checked|checked[^>]* value="not-sure"/)
  const missing = await at.ada.post(address, { role: '', name: 'The tall <one>' })
  expect(missing.status).toBe(422)
  const again = await missing.text()
  expect(again).toContain('Choose the role.')
  expect(again).toContain('The tall &lt;one>')
  const form = {
    role: 'target',
    name: 'Mia',
    seen: await at.seen(one),
    'idempotency-key': 'the-same-key-of-one-form',
  }
  expect((await at.ada.post(address, form)).headers.get('location')).toBe(
    cases.one.href({ case: one }),
  )
  expect((await at.ada.post(address, form)).status).toBe(303)
  expect(await at.peopleOf(one)).toHaveLength(1)
})

test('on a report without a name nobody is alleged until something bears it out, and the page says so (care rule 9)', async () => {
  const { one } = await at.begun(false)
  const form = { role: 'alleged', name: 'Jayden', seen: await at.seen(one) }
  const refused = await at.ada.post(cases.people.href({ case: one }), form)
  expect(refused.status).toBe(422)
  const page = await refused.text()
  expect(page).toContain('All that we have was told without a name')
  expect(page).toContain('value="Jayden"')
  const seenBy = { 'what-from-where': 'The driver saw it.' }
  await at.ada.post(cases.corroboration.href({ case: one }), seenBy)
  await at.named(one, 'alleged', 'Jayden')
})

test('what came meanwhile is said, and nothing is written over it', async () => {
  const { one } = await at.begun()
  const before = await at.seen(one)
  await at.named(one, 'witness', 'Sam')
  const late = await at.ada.post(cases.people.href({ case: one }), {
    role: 'witness',
    name: 'Sam',
    seen: before,
  })
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Something happened in this case meanwhile')
})

test('a student’s cases are found through the one link, which goes with the identification (care rule 10)', async () => {
  const { one } = await at.begun()
  const party = await at.named(one, 'alleged', 'Kyle')
  const link = 'select stream_id from party_person where provision_id = $1 and person_id = $2'
  const found = () => at.rows(link, [at.river.id, kyle])
  const address = cases.identification.href({ case: one, party })
  const page = await (await at.ada.get(`${address}?search=kyle+reed`)).text()
  expect(page).toContain(`value="student ${kyle}"`)
  expect(page).not.toContain(otherKyle)
  expect(page).not.toContain('checked')
  await at.identified(one, party, `student ${kyle}`)
  expect(await at.peopleOf(one)).toMatchObject([{ year: 'Year-9', send: true }])
  expect(await found()).toEqual([{ stream_id: one }])
  await at.ada.post(cases.identificationUndone.href({ case: one, party }), {
    reasons: 'It was Kyle Ashe.',
    seen: await at.seen(one),
  })
  expect(await found()).toEqual([])
})

test('the words about the wrong child are destroyed without the rest, the chain holds, and verify says so', async () => {
  const { one } = await at.begun()
  const party = await at.named(one, 'alleged', 'Kyle Reed')
  await at.named(one, 'target', 'Mia')
  await at.identified(one, party, `student ${kyle}`)
  const address = cases.destruction.href({ case: one, party })
  const sent = async () => ({ reasons: 'the wrong Kyle', sure: 'yes', seen: await at.seen(one) })
  const refused = await at.ada.post(address, await sent())
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Undo that first')
  await at.ada.post(cases.removal.href({ case: one, party }), {
    reasons: 'It was not Kyle Reed.',
    seen: await at.seen(one),
  })
  expect(await (await at.ada.get(address)).text()).toContain('It was not Kyle Reed.')
  expect((await at.ada.post(address, await sent())).status).toBe(303)
  const words = (await at.entriesOf(one)).flatMap((entry) => entry.words.map(({ text }) => text))
  expect(words).toContain('Mia')
  expect(words).toContain('the wrong Kyle')
  expect(words.join(' ')).not.toContain('Kyle Reed')
  const { database, keyring } = at.world
  const verified = await verifyProvision(database, keyring, at.river.id)
  expect(verified).toMatchObject({ broken: undefined, destroyed: 4, unexplained: [] })
  await database.transact(at.river.id, (tx) =>
    tx.write(
      `update words set sealed = null, wrapped_key = null where stream_id = $1 and part = 'name' and sealed is not null`,
      [one],
    ),
  )
  const { unexplained } = await verifyProvision(database, keyring, at.river.id)
  expect(unexplained).toMatchObject([{ stream: one, kind: 'person-named', part: 'name' }])
})
