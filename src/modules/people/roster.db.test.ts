import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '#platform/new-id.ts'
import { recordWorld } from '../../../test/record-world.ts'
import { addContact, listFamilyOf } from './family-contact.store.ts'
import { addMainProvider, findMainProvider } from './main-provider.store.ts'
import { addStaff, leaveStaff, listTrustedAdults } from './staff.store.ts'
import { addStudent, changeStudent, findStudent, listStudents } from './student.store.ts'
import type { StudentWritten } from './student.ts'

let world: Awaited<ReturnType<typeof recordWorld>>
beforeAll(async () => {
  world = await recordWorld([])
})
afterAll(() => world.database.close())

const day = (text: string) => Temporal.PlainDate.from(text)
const mia: StudentWritten = {
  givenName: 'Amelia',
  familyName: 'Hart',
  knownAs: 'Mia',
  yearGroup: '9',
  mainProvider: undefined,
  days: [1, 3],
  joinedOn: day('2026-01-05'),
  send: true,
  language: undefined,
}

test('a student is found again as they were written down', async () => {
  const id = newId<'Student'>()
  const school = newId<'MainProvider'>()
  await world.database.transact(world.provision, async (tx) => {
    addMainProvider(tx, school, {
      name: 'Hill Academy',
      safeguardingLead: 'Ms Lane',
      email: undefined,
      telephone: '01632 960001',
    })
    addStudent(tx, id, { ...mia, mainProvider: school })
    expect(await findStudent(tx, id)).toEqual({
      ...mia,
      mainProvider: school,
      id,
      version: 1,
      leftOn: undefined,
    })
    expect(await findMainProvider(tx, school)).toMatchObject({ safeguardingLead: 'Ms Lane' })
  })
})

test('of two who change one student, the slower one hears of it and nothing of theirs is written', async () => {
  const id = newId<'Student'>()
  const change = (familyName: string) =>
    world.database.transact(world.provision, (tx) =>
      changeStudent(tx, id, 1, { ...mia, familyName }),
    )
  await world.database.transact(world.provision, (tx) => addStudent(tx, id, mia))
  expect(await change('Hart-Lee')).toBe(true)
  expect(await change('Lee')).toBe(false)
  const found = await world.database.transact(world.provision, (tx) => findStudent(tx, id))
  expect(found).toMatchObject({ familyName: 'Hart-Lee', version: 2 })
})

test('trusted adults are those who are here that day and may be chosen', async () => {
  const member = { job: 'Teacher', trustedAdult: true, joinedOn: day('2026-02-02') }
  const [ada, ben, cal] = [newId<'Staff'>(), newId<'Staff'>(), newId<'Staff'>()]
  await world.database.transact(world.provision, async (tx) => {
    addStaff(tx, ada, { ...member, name: 'Ada' })
    addStaff(tx, ben, { ...member, name: 'Ben', trustedAdult: false })
    addStaff(tx, cal, { ...member, name: 'Cal' })
    await leaveStaff(tx, cal, 1, day('2026-03-06'))
    const on = async (text: string) =>
      (await listTrustedAdults(tx, day(text))).map(({ name }) => name)
    expect(await on('2026-02-01')).toEqual([])
    expect(await on('2026-03-06')).toEqual(['Ada', 'Cal'])
    expect(await on('2026-03-07')).toEqual(['Ada'])
  })
})

test('nobody who must not be contacted can be marked as one who may be told', async () => {
  const student = newId<'Student'>()
  await world.database.transact(world.provision, (tx) => addStudent(tx, student, mia))
  const contact = {
    name: 'Joe Hart',
    relation: 'Father',
    parentalResponsibility: true,
    mayBeTold: true,
    through: undefined,
    telephone: undefined,
    email: undefined,
    notContactedBecause: undefined,
  }
  const add = (more: object) =>
    world.database.transact(world.provision, (tx) =>
      addContact(tx, newId<'Family'>(), student, { ...contact, ...more }),
    )
  await add({})
  await expect(add({ notContactedBecause: 'A court order' })).rejects.toThrow(/check constraint/)
  const family = await world.database.transact(world.provision, (tx) => listFamilyOf(tx, student))
  expect(family.map(({ name }) => name)).toEqual(['Joe Hart'])
})

test('the roster of one provision is not that of another, and nobody can be deleted', async () => {
  const id = newId<'Student'>()
  await world.database.transact(world.provision, (tx) => addStudent(tx, id, mia))
  const other = await world.newProvision('hill')
  await world.database.transact(other, async (tx) => {
    expect(await findStudent(tx, id)).toBeUndefined()
    expect(await listStudents(tx)).toEqual([])
  })
  await expect(
    world.database.transact(world.provision, (tx) => tx.write('delete from student', [])),
  ).rejects.toThrow(/permission denied/)
})
