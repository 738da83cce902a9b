import { addFirstPerson } from '#modules/access/set-up.store.ts'
import { addContact } from '#modules/people/family-contact.store.ts'
import { addMainProvider } from '#modules/people/main-provider.store.ts'
import { addStaff } from '#modules/people/staff.store.ts'
import { addStudent, leaveStudent } from '#modules/people/student.store.ts'
import type { Student } from '#modules/people/student.ts'
import type { World } from '#modules/policy/world.ts'
import { nameOutsider } from '#modules/reports/named-outsider.store.ts'
import type { Id } from '#values/id.ts'
import type { Chance } from './chance.ts'
import { familyOf } from './families-here.ts'
import { demoPassword, listMembers, type StaffKey } from './staff-here.ts'
import { homeSchools, type StudentKey } from './students-here.ts'
import { type Year, writtenStudents } from './written-students.ts'

/** Who is here, by the names that stories use. */
export type Here = {
  provision: Id<'Provision'>
  staff: Readonly<Record<StaffKey, Id<'Staff'>>>
  students: ReadonlyMap<StudentKey, Student>
}

/** Writes down everybody who works and learns here, as the year begins that is told. */
export async function peopleHere(
  world: World,
  provision: Id<'Provision'>,
  chance: Chance,
  year: Year,
): Promise<Here> {
  const { database, newId, clock } = world
  const staff = await staffOf(world, provision, year)
  const homes = homeSchools.map(([name, lead]) => ({ id: newId<'MainProvider'>(), name, lead }))
  const homeIds = homes.map(({ id }) => id)
  const students = writtenStudents(chance, year, homeIds, () => newId<'Student'>())
  await database.transact(provision, async (tx) => {
    nameOutsider(tx, staff.governor, staff.head, clock.now())
    for (const [at, { id, name, lead }] of homes.entries())
      addMainProvider(tx, id, {
        name,
        safeguardingLead: lead,
        email: `safeguarding@${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.example`,
        telephone: `01632 96001${at}`,
      })
    for (const [key, student] of students) {
      addStudent(tx, student.id, student)
      for (const contact of familyOf(key, student, chance))
        addContact(tx, newId<'Family'>(), student.id, contact)
      if (student.leftOn) await leaveStudent(tx, student.id, 1, student.leftOn)
    }
  })
  return { provision, staff, students }
}

async function staffOf(world: World, provision: Id<'Provision'>, year: Year) {
  const { database, installation, newId, clock } = world
  const joinedOn = year.begins.subtract({ months: 7 })
  const added = await Promise.all(
    listMembers().map(async ({ key, account, ...member }) => {
      if (account !== undefined)
        return [
          key,
          await addFirstPerson(
            { database, installation, newId, addStaff },
            provision,
            { ...member, ...account, joinedOn, password: demoPassword },
            clock.now(),
          ),
        ] as const
      const id = newId<'Staff'>()
      await database.transact(provision, (tx) => addStaff(tx, id, { ...member, joinedOn }))
      return [key, id] as const
    }),
  )
  return Object.fromEntries(added) as Record<StaffKey, Id<'Staff'>>
}
