import type { StaffWritten } from '#modules/people/staff-member.ts'
import type { Database, Transaction } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import type { NewId } from '#platform/new-id.ts'
import { hashPassword } from '#platform/password.ts'
import type { Role } from '#values/permission.ts'
import type { Id } from '#values/id.ts'
import { addAccount, setPassword } from './account.store.ts'
import { giveAtSetUp } from './role-grant.store.ts'
import { normalisedEmail } from './sign-in-name.ts'
import { addSignInName, digestOfName } from './sign-in-name.store.ts'

/** Somebody who is there from the start: the first person of a provision, or the people of a demo. */
export type FirstPerson = {
  name: string
  job: string
  trustedAdult: boolean
  joinedOn: Temporal.PlainDate
  email: string
  password: string
  roles: readonly Role[]
}

/** The roster's own hand: only people writes it, and the first person must be in it. */
export type AddStaff = (tx: Transaction, id: Id<'Staff'>, member: StaffWritten) => void

type World = {
  database: Database
  installation: InstallationKey
  newId: NewId
  addStaff: AddStaff
}

/** Adds a member of staff who can sign in at once, with roles that nobody else could confirm yet; the record says "set up". */
export async function addFirstPerson(
  world: World,
  provision: Id<'Provision'>,
  person: FirstPerson,
  now: Temporal.Instant,
): Promise<Id<'Staff'>> {
  const { database, installation, newId } = world
  const [staff, account] = [newId<'Staff'>(), newId<'Account'>()]
  const email = normalisedEmail(person.email)
  const hash = await hashPassword(person.password)
  await database.transact(provision, async (tx) => {
    world.addStaff(tx, staff, person)
    addAccount(tx, { id: account, staff, email }, now)
    setPassword(tx, account, hash, now)
    for (const role of person.roles) giveAtSetUp(tx, { id: newId<'Stream'>(), staff, role }, now)
    await addSignInName(tx.queries, digestOfName(installation, email), provision, account)
  })
  return staff
}
