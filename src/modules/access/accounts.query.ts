import type { Transaction } from '#platform/database.ts'
import type { Account } from './account.ts'
import type { RoleGrant } from './role-grant.ts'

type Listed = Omit<Account, 'grants'>

/** Everybody who can sign in or has been asked to, by name, with what they hold. */
export async function listAccounts(
  { queries }: Transaction,
  grants: readonly RoleGrant[],
): Promise<Account[]> {
  const rows = await queries
    .selectFrom('account')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.provision_id', '=', 'account.provision_id')
        .onRef('staff.staff_id', '=', 'account.staff_id'),
    )
    .leftJoin('sign_in_link', (join) =>
      join
        .onRef('sign_in_link.provision_id', '=', 'account.provision_id')
        .onRef('sign_in_link.account_id', '=', 'account.account_id'),
    )
    .select([
      'account.account_id as id',
      'account.staff_id as staff',
      'staff.name',
      'account.email',
      'account.password_set_at',
      'sign_in_link.ends_at',
    ])
    .where('account.closed_at', 'is', null)
    .orderBy('staff.name')
    .orderBy('account.account_id')
    .execute()
  return rows.map(({ password_set_at: setAt, ends_at: endsAt, ...row }) => ({
    ...(row satisfies Pick<Listed, 'id' | 'staff' | 'name' | 'email'>),
    hasPassword: setAt !== null,
    linkEndsAt: endsAt ? Temporal.Instant.fromEpochMilliseconds(endsAt.getTime()) : undefined,
    grants: grants.filter((grant) => grant.staff === row.staff),
  }))
}

/** Who manages access here: whom to ask. */
export async function listAdministrators({ queries }: Transaction): Promise<string[]> {
  const rows = await queries
    .selectFrom('role_grant')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.provision_id', '=', 'role_grant.provision_id')
        .onRef('staff.staff_id', '=', 'role_grant.staff_id'),
    )
    .select('staff.name')
    .where('role_grant.role', '=', 'administrator')
    .where('role_grant.ended_at', 'is', null)
    .where('staff.left_on', 'is', null)
    .orderBy('staff.name')
    .execute()
  return rows.map(({ name }) => name)
}
