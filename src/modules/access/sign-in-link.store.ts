import type { Transaction } from '#platform/database.ts'
import { digest } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import { linkHours } from './account.ts'

export type SignInLink = { account: Id<'Account'>; madeBy: Id<'Staff'> }

/** The account's one link; an older one works no longer. Only the digest of `token` is kept. */
export function putSignInLink(
  tx: Transaction,
  token: string,
  link: SignInLink,
  now: Temporal.Instant,
): void {
  removeSignInLink(tx, link.account)
  tx.write(
    `insert into sign_in_link (provision_id, digest, account_id, made_by, made_at, ends_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      tx.provision,
      digest(token),
      link.account,
      link.madeBy,
      new Date(now.epochMilliseconds),
      new Date(now.add({ hours: linkHours }).epochMilliseconds),
    ],
  )
}

export async function findSignInLink(
  tx: Transaction,
  token: string,
  now: Temporal.Instant,
): Promise<SignInLink | undefined> {
  const [row] = await tx.read<{ account: Id<'Account'>; made_by: Id<'Staff'> }>(
    'select account_id as account, made_by from sign_in_link where provision_id = $1 and digest = $2 and ends_at > $3',
    [tx.provision, digest(token), new Date(now.epochMilliseconds)],
  )
  return row && { account: row.account, madeBy: row.made_by }
}

/** Uses it up. False if it was used a moment ago, or has run out. */
export async function spendSignInLink(
  tx: Transaction,
  token: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const rows = await tx.read(
    'delete from sign_in_link where provision_id = $1 and digest = $2 and ends_at > $3 returning account_id',
    [tx.provision, digest(token), new Date(now.epochMilliseconds)],
  )
  return rows.length === 1
}

export function removeSignInLink(tx: Transaction, account: Id<'Account'>): void {
  tx.write('delete from sign_in_link where provision_id = $1 and account_id = $2', [
    tx.provision,
    account,
  ])
}
