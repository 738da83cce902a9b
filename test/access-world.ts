import { addFirstPerson } from '#modules/access/set-up.store.ts'
import type { AccessWorld } from '#modules/access/world.ts'
import { addStaff } from '#modules/people/staff.store.ts'
import { provisionsOf } from '#modules/record/provision.store.ts'
import { newId } from '#platform/new-id.ts'
import type { Role } from '#values/permission.ts'
import { recordWorld } from './record-world.ts'

export const goodPassword = 'purple kettle dishwasher'

/** A provision whose people sign in, at https://upstander.example. */
export async function accessWorld(more: Partial<AccessWorld> = {}) {
  const record = await recordWorld([])
  const world: AccessWorld = {
    ...record,
    provisions: provisionsOf(record.database),
    newId,
    origin: 'https://upstander.example',
    exitTo: 'https://www.bbc.co.uk/weather',
    firstRunCode: undefined,
    addStaff,
    onNewProvision: () => Promise.resolve(),
    ...more,
  }
  /** Somebody who can sign in as `name@river.example`. */
  const person = (name: string, ...roles: Role[]) =>
    addFirstPerson(
      world,
      record.provision,
      {
        name,
        job: 'Teacher',
        trustedAdult: false,
        joinedOn: Temporal.PlainDate.from('2025-09-01'),
        email: `${name.toLowerCase()}@river.example`,
        password: goodPassword,
        roles,
      },
      record.clock.now(),
    )
  return { ...record, world, person }
}
