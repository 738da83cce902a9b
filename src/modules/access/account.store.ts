import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** A way in for a member of staff, without a password as yet. The name outside is added beside it, in the same transaction. */
export function addAccount(
  tx: Transaction,
  account: { id: Id<'Account'>; staff: Id<'Staff'>; email: string },
  now: Temporal.Instant,
): void {
  tx.write(
    'insert into account (provision_id, account_id, staff_id, email, made_at) values ($1, $2, $3, $4, $5)',
    [tx.provision, account.id, account.staff, account.email, at(now)],
  )
}

export function setPassword(
  tx: Transaction,
  account: Id<'Account'>,
  hash: string,
  now: Temporal.Instant,
): void {
  tx.write(
    'update account set password_hash = $3, password_set_at = $4 where provision_id = $1 and account_id = $2',
    [tx.provision, account, hash, at(now)],
  )
}

export function closeAccount(tx: Transaction, account: Id<'Account'>, now: Temporal.Instant): void {
  tx.write(
    'update account set closed_at = $3, password_hash = null where provision_id = $1 and account_id = $2',
    [tx.provision, account, at(now)],
  )
}

/** The password kept for an account that is open, of somebody who has not left. */
export async function findPasswordHash(
  tx: Transaction,
  account: Id<'Account'>,
  now: Temporal.Instant,
): Promise<string | undefined> {
  const [row] = await tx.read<{ password_hash: string | null }>(
    `select password_hash from account join staff using (provision_id, staff_id) join provision using (provision_id)
     where provision_id = $1 and account_id = $2 and closed_at is null
       and (left_on is null or left_on >= ($3::timestamptz at time zone zone)::date)`,
    [tx.provision, account, at(now)],
  )
  return row?.password_hash ?? undefined
}

/** Whose account it is, while it is open. */
export async function findAccount(
  tx: Transaction,
  account: Id<'Account'>,
): Promise<{ staff: Id<'Staff'>; name: string; email: string; provisionName: string } | undefined> {
  const rows = await tx.read<{
    staff: Id<'Staff'>
    name: string
    email: string
    provisionName: string
  }>(
    `select staff_id as staff, staff.name, account.email, provision.name as "provisionName"
     from account join staff using (provision_id, staff_id) join provision using (provision_id)
     where provision_id = $1 and account_id = $2 and closed_at is null`,
    [tx.provision, account],
  )
  return rows[0]
}

const at = (moment: Temporal.Instant) => new Date(moment.epochMilliseconds)
