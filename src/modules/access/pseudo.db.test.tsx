import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { unmarkedText } from '#ui/unmarked-text.ts'
import { accessApp, browserAt } from '../../../test/access-app.ts'
import { accessWorld } from '../../../test/access-world.ts'

let own: Awaited<ReturnType<typeof accessWorld>>
let hal: ReturnType<typeof browserAt>
let tom: ReturnType<typeof browserAt>
let firstRun: string
const pseudo = { 'accept-language': 'en-XA' }
beforeAll(async () => {
  own = await accessWorld({ firstRunCode: 'code' })
  const app = accessApp(own.world)
  ;[hal, tom] = [browserAt(app), browserAt(app)]
  firstRun = await (await hal.get(routes.firstRun.href(), pseudo)).text()
  await own.person('Hal', 'head', 'administrator')
  await own.person('Tom', 'staff')
  await hal.signIn('Hal')
  await tom.signIn('Tom')
})
afterAll(() => own.database.close())

const { people, settings } = routes
const unmarked = async (answer: Response) => unmarkedText(await answer.text())
const idOf = (answer: Response) => answer.headers.get('location')?.split('/').at(-1) ?? ''

test.each([
  routes.signIn.href(),
  routes.signInLink.href({ link: 'x' }),
  people.students.href(),
  people.newStudent.href(),
  people.staff.href(),
  people.newMember.href(),
  people.providers.href(),
  people.newProvider.href(),
  settings.access.href(),
  settings.password.href(),
])('every text of %s comes out of a catalogue', async (address) => {
  expect(await unmarked(await hal.get(address, pseudo))).toEqual([])
})

test('so do those of people, with mistakes, after a clash and at the end', async () => {
  const student = idOf(
    await hal.post(people.newStudent.href(), {
      'given-name': 'Amelia',
      'family-name': 'Hart',
      days: ['monday'],
      'joined-on-day': '5',
      'joined-on-month': '1',
      'joined-on-year': '2026',
      send: 'no',
    }),
  )
  const joe = { name: 'Joe', relation: 'Father', 'parental-responsibility': 'yes' }
  const contact = people.newContact.href({ student })
  expect(await unmarked(await hal.post(contact, joe, pseudo))).toEqual([])
  await hal.post(contact, { ...joe, 'may-be-told': 'no', 'not-contacted-because': 'A court order' })
  expect(await unmarked(await hal.get(people.student.href({ student }), pseudo))).toEqual([])
  expect(await unmarked(await hal.get(people.studentLeaving.href({ student }), pseudo))).toEqual([])
  const change = people.studentChange.href({ student })
  expect(await unmarked(await hal.post(change, {}, pseudo))).toEqual([])
  expect(await unmarked(await hal.get(change, pseudo))).toEqual([])
  expect(await unmarked(await hal.get(people.students.href(), pseudo))).toEqual([])
})

test('so do those of setting up', () => {
  expect(unmarkedText(firstRun)).toEqual([])
})

test('so do those of refusals', async () => {
  expect(await unmarked(await tom.get(settings.access.href(), pseudo))).toEqual([])
  expect(
    await unmarked(await tom.post(settings.password.href(), { 'password-now': 'x' }, pseudo)),
  ).toEqual([])
  const wrong = { email: 'tom@river.example', password: 'x' }
  expect(
    await unmarked(await browserAt(accessApp(own.world)).post(routes.signIn.href(), wrong, pseudo)),
  ).toEqual([])
})
