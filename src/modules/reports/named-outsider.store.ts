import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import { type PeopleHere, type ReadingRole, readingRoles } from './readers.ts'

/** Who deals with a concern about the person in charge: somebody from outside who can sign in; undefined if nobody is named. */
export async function findOutsider(tx: Transaction): Promise<Id<'Staff'> | undefined> {
  const [row] = await tx.read<{ staff_id: Id<'Staff'> }>(
    'select staff_id from named_outsider where provision_id = $1',
    [tx.provision],
  )
  return row?.staff_id
}

export function nameOutsider(
  tx: Transaction,
  outsider: Id<'Staff'>,
  by: Id<'Staff'>,
  now: Temporal.Instant,
): void {
  tx.write(
    `insert into named_outsider (provision_id, staff_id, named_by, named_at) values ($1, $2, $3, $4)
     on conflict (provision_id) do update set staff_id = $2, named_by = $3, named_at = $4`,
    [tx.provision, outsider, by, new Date(now.epochMilliseconds)],
  )
}

const holding = `select role, staff_id from role_grant join staff using (provision_id, staff_id) join provision using (provision_id)
  where provision_id = $1 and role = any($2::text[]) and ended_at is null and confirmed_at is not null
    and (left_on is null or left_on >= ($3::timestamptz at time zone zone)::date)
  order by role, staff_id`

/** Who could read a report at this moment, by the roles that are in effect. */
export async function findPeopleHere(tx: Transaction, now: Temporal.Instant): Promise<PeopleHere> {
  const [rows, outsider] = await Promise.all([
    tx.read<{ role: ReadingRole; staff_id: Id<'Staff'> }>(holding, [
      tx.provision,
      [...readingRoles],
      new Date(now.epochMilliseconds),
    ]),
    findOutsider(tx),
  ])
  const holdersOf = (role: ReadingRole) =>
    rows.filter((row) => row.role === role).map((row) => row.staff_id)
  return {
    holders: { lead: holdersOf('lead'), deputy: holdersOf('deputy'), head: holdersOf('head') },
    outsider,
  }
}
