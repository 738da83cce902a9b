import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { accessApp, browserAt } from '../../../test/access-app.ts'
import { accessWorld } from '../../../test/access-world.ts'

let own: Awaited<ReturnType<typeof accessWorld>>
let admin: ReturnType<typeof browserAt>
let teacher: ReturnType<typeof browserAt>
beforeAll(async () => {
  own = await accessWorld()
  const app = accessApp(own.world)
  await own.person('Oz', 'administrator')
  await own.person('Tom', 'staff')
  ;[admin, teacher] = [browserAt(app), browserAt(app)]
  await admin.signIn('Oz')
  await teacher.signIn('Tom')
})
afterAll(() => own.database.close())

const { people } = routes
const mia = {
  'given-name': 'Amelia',
  'family-name': 'Hart',
  'known-as': 'Mia',
  days: ['monday', 'wednesday'],
  'joined-on-day': '5',
  'joined-on-month': '1',
  'joined-on-year': '2026',
  send: 'no',
  'idempotency-key': 'a-key-of-a-blank-form',
}
const plain = (page: string) => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const pageOf = async (address: string | null, browser = admin) => {
  const answer = await browser.get(address ?? '')
  expect(answer.status).toBe(200)
  return answer.text()
}
const addMia = async (more: Record<string, string> = {}) =>
  (await admin.post(people.newStudent.href(), { ...mia, ...more })).headers.get('location') ?? ''

test('every mistake is a sentence at its field, and nothing typed is lost', async () => {
  const answer = await admin.post(people.newStudent.href(), {
    'given-name': 'Amélie “Mia”',
    'joined-on-day': '31',
    'joined-on-month': '2',
    'joined-on-year': '2026',
    language: 'x'.repeat(201),
  })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  for (const sentence of [
    'Write the family name.',
    'Tick at least one day.',
    'Write a day, a month and a year that exist',
    'Say yes or no to special educational needs',
    'Use 200 letters at most.',
  ])
    expect(page).toContain(sentence)
  expect(page).toContain('value="Amélie “Mia”"')
  expect(page).toContain('value="31"')
})

test('empty forms of every kind say what is missing, in sentences', async () => {
  const student = (await addMia()).split('/').at(-1) ?? ''
  const forms = [
    people.newStudent.href(),
    people.newMember.href(),
    people.newProvider.href(),
    people.newContact.href({ student }),
    people.studentLeaving.href({ student }),
  ]
  for (const form of forms) {
    expect((await admin.get(form)).status).toBe(200)
    const answer = await admin.post(form)
    expect(answer.status).toBe(422)
    const sentences = [...(await answer.text()).matchAll(/<li><a href="#[^"]*">([^<]*)</g)]
    expect(sentences.length).toBeGreaterThan(0)
    for (const [, sentence] of sentences) expect(sentence).toMatch(/^[A-Z][a-z ,-]+\.$/)
  }
})

test('a second press adds nobody twice', async () => {
  const key = { 'idempotency-key': 'pressed-twice-at-once' }
  expect(await addMia(key)).toBe(await addMia(key))
})

test('of two who write at once the slower one is told, sees what stands now, and can save again', async () => {
  const student = (await addMia({ 'idempotency-key': 'two-who-write-at-once' })).split('/').at(-1)
  const address = people.studentChange.href({ student: student ?? '' })
  const change = (fields: object) => admin.post(address, { ...mia, version: '1', ...fields })
  expect((await change({ 'family-name': 'Hart-Lee' })).status).toBe(303)
  const slower = await change({ 'given-name': 'Mine', 'year-group': '9' })
  expect(slower.status).toBe(422)
  const page = await slower.text()
  expect(plain(page)).toContain('Somebody else changed this while you were writing')
  expect(plain(page)).toContain('Amelia Hart-Lee')
  expect(page).toContain('value="Mine"')
  expect(page).toContain('name="version" value="2"')
  const mistaken = await (await change({ version: '1', 'given-name': '' })).text()
  expect(mistaken, 'a mistake does not hide the clash').toContain('name="version" value="1"')
  expect((await change({ version: '2', 'given-name': 'Mine' })).status).toBe(303)
})

test('who leaves stays on the list with their last day, and can come back', async () => {
  const student = (await addMia({ 'idempotency-key': 'who-leaves-stays' })).split('/').at(-1) ?? ''
  const leave = (fields: Record<string, string>) =>
    admin.post(people.studentLeaving.href({ student }), fields)
  await leave({ 'on-day': '27', 'on-month': '2', 'on-year': '2026', version: '1' })
  const there = async () => plain(await pageOf(people.student.href({ student })))
  expect(await there()).toContain('Last day Friday 27 February')
  await leave({ back: 'yes', version: '2' })
  expect(await there()).not.toContain('Last day')
})

test('a family contact says who may be told; both at once is refused in words', async () => {
  const student = (await addMia({ 'idempotency-key': 'a-family-contact' })).split('/').at(-1) ?? ''
  const joe = {
    name: 'Joe Hart',
    relation: 'Father',
    'parental-responsibility': 'yes',
    'may-be-told': 'yes',
    'not-contacted-because': 'A court order',
    telephone: '01632 960 123',
  }
  const add = (fields: object) =>
    admin.post(people.newContact.href({ student }), { ...joe, ...fields })
  expect(await (await add({})).text()).toContain(
    'Somebody who must not be contacted cannot be told',
  )
  expect((await add({ 'may-be-told': 'no' })).status).toBe(303)
  const page = plain(await pageOf(people.student.href({ student })))
  expect(page).toContain('Must not be contacted')
  expect(page).toContain('A court order')
  const seen = plain(await pageOf(people.student.href({ student }), teacher))
  expect(seen, 'a member of staff sees no family').not.toContain('Joe Hart')
})

test('a contact is found only at their own student', async () => {
  const [one, other] = await Promise.all(
    ['one-student-of-two', 'other-student-of-two'].map(async (key) =>
      (await addMia({ 'idempotency-key': key })).split('/').at(-1),
    ),
  )
  const relation = { name: 'Ann', relation: 'Aunt', 'parental-responsibility': 'no' }
  await admin.post(people.newContact.href({ student: one ?? '' }), {
    ...relation,
    'may-be-told': 'yes',
  })
  const contact = /family\/([0-9a-f-]{36})/.exec(
    await pageOf(people.student.href({ student: one ?? '' })),
  )?.[1]
  const at = async (student: string | undefined) =>
    (await admin.get(people.contact.href({ student: student ?? '', contact: contact ?? '' })))
      .status
  expect([await at(one), await at(other)]).toEqual([200, 404])
})

test('staff and main providers are written down and changed', async () => {
  const joined = { 'joined-on-day': '1', 'joined-on-month': '9', 'joined-on-year': '2025' }
  await admin.post(people.newMember.href(), {
    name: 'Miss Okoro',
    job: 'Cook',
    'trusted-adult': 'yes',
    ...joined,
  })
  expect(plain(await pageOf(people.staff.href()))).toContain('Miss Okoro Cook Yes')
  await admin.post(people.newProvider.href(), { name: 'Hill Academy', email: 'dsl@hill.example' })
  const list = await pageOf(people.providers.href())
  const provider = /main-providers\/([0-9a-f-]{36})/.exec(list)?.[1] ?? ''
  await admin.post(people.provider.href({ provider }), {
    name: 'Hill Academy',
    'safeguarding-lead': 'Ms Lane',
    version: '1',
  })
  expect(plain(await pageOf(people.providers.href()))).toContain('Hill Academy Ms Lane')
})

test('a member of staff sees the lists and changes nothing', async () => {
  for (const address of [people.students.href(), people.staff.href(), people.providers.href()])
    expect(await pageOf(address, teacher)).not.toContain('/new"')
  for (const address of [people.newStudent.href(), people.newMember.href()]) {
    expect((await teacher.get(address)).status).toBe(403)
    expect((await teacher.post(address, mia)).status).toBe(403)
  }
})

test('what is not there, or is another provision’s, is not found', async () => {
  const student = own.world.newId<'Student'>()
  expect((await admin.get(people.student.href({ student }))).status).toBe(404)
  expect((await admin.get(people.studentChange.href({ student: 'x' }))).status).toBe(404)
  expect((await admin.post(people.provider.href({ provider: student }), mia)).status).toBe(404)
})
