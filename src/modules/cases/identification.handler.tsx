import type { Hono } from 'hono'
import { findStaff, listStaff } from '#modules/people/staff.store.ts'
import { findStudent, listStudents } from '#modules/people/student.store.ts'
import { isHereOn, nameOf } from '#modules/people/student.ts'
import type { World } from '#modules/policy/world.ts'
import type { Transaction } from '#platform/database.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import type { Id } from '#values/id.ts'
import { hasText } from '#values/text.ts'
import { type CaseDeed, mountCaseDeed, type OnCase, partyGiven } from './case-deed.mount.tsx'
import { caseMistakes } from './cases-words.ts'
import { type FoundOnRoster, IdentifyPersonPage } from './identify-person.page.tsx'
import { identifyPerson, type IdentifyPersonRefusal, type OnRoster } from './identify-person.ts'
import { identifyPersonForm, type IdentifyPersonForm } from './people.form.ts'
import { type Identified, peopleIn } from './people.ts'
import { identificationUndone, personIdentified, personTakenOut } from './person.entry.ts'

/** Saying who on the roster somebody is. Names are found by searching; the whole roster is never laid out. */
export function mountIdentification(app: Hono<StaffEnv>, world: World): void {
  const within = <Value,>(on: OnCase, work: (tx: Transaction) => Promise<Value>) =>
    world.database.transact(on.staff.provision, work)
  const identifying: CaseDeed<IdentifyPersonForm, IdentifyPersonRefusal, Id<'Party'>> = {
    path: routes.cases.identification.path,
    permission: 'identify-people',
    about: partyGiven,
    clause: '4',
    form: () => identifyPersonForm,
    shows: [personIdentified.name, identificationUndone.name, personTakenOut.name],
    decide: async (on, form, party) => {
      const person = await within(on, (tx) => findOnRoster(tx, form.person))
      return (entries) => identifyPerson(entries, { ...form, party, person })
    },
    isThere: (on, party) => findPerson(on, party) !== undefined,
    page: async (on, again, party) => {
      const found = await within(on, (tx) => searchRoster(tx, on, on.given('search')))
      const [name, search] = [findPerson(on, party)?.name, on.given('search')]
      return <IdentifyPersonPage {...again} {...{ name, search, found }} on={on.shown} />
    },
  }
  mountCaseDeed(app, world, caseMistakes, identifying)
}

function findPerson(on: OnCase, one: Id<'Party'>) {
  return peopleIn(on.entries).find(({ party }) => party === one)
}

const foundAtMost = 20

async function searchRoster(
  tx: Transaction,
  { today }: OnCase,
  search: string,
): Promise<FoundOnRoster[]> {
  if (!hasText(search)) return []
  const students = (await listStudents(tx)).map((student) => ({
    code: `student ${student.id}`,
    name: nameOf(student),
    others: `${student.givenName} ${student.familyName}`,
    about: { year: student.yearGroup },
    left: !isHereOn(student, today),
  }))
  const staff = (await listStaff(tx)).map((member) => ({
    code: `staff ${member.id}`,
    name: member.name,
    others: '',
    about: { job: member.job },
    left: !isHereOn(member, today),
  }))
  const sought = folded(search).split(' ').filter(hasText)
  return [...students, ...staff]
    .filter(({ name, others }) =>
      sought.every((word) => folded(`${name} ${others}`).includes(word)),
    )
    .slice(0, foundAtMost)
}

/** Without marks and capitals, so that Zoe finds Zoë. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

async function findOnRoster(
  tx: Transaction,
  person: Identified | undefined,
): Promise<OnRoster | undefined> {
  if (person === undefined) return undefined
  if ('staff' in person) return (await findStaff(tx, person.staff)) && person
  const student = await findStudent(tx, person.student)
  return student && { ...person, year: yearCode(student.yearGroup), send: student.send }
}

/** A year as a code: "Year 9" is Year-9. */
function yearCode(year: string | undefined): string | undefined {
  const code = year
    ?.replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40)
  return code === '' ? undefined : code
}
