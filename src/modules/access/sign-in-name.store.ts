import type { Database, Queries } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import type { Id } from '#values/id.ts'
import { normalisedEmail } from './sign-in-name.ts'

/** The digest under which a sign-in name is known outside every provision. Only this installation can make it. */
export function digestOfName(installation: InstallationKey, email: string): Buffer {
  return installation.lookup('sign-in name', normalisedEmail(email))
}

export function findSignInName(
  database: Database,
  digest: Buffer,
): Promise<{ provision: Id<'Provision'>; account: Id<'Account'> } | undefined> {
  return database.outside
    .selectFrom('sign_in_name')
    .select(['provision_id as provision', 'account_id as account'])
    .where('digest', '=', digest)
    .executeTakeFirst()
}

/** Can anybody sign in to this installation? */
export async function findWhetherSetUp(database: Database): Promise<boolean> {
  const row = await database.outside
    .selectFrom('sign_in_name')
    .select('account_id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Fails as a duplicate of `sign_in_name` if the name is taken, here or in another provision. */
export async function addSignInName(
  queries: Queries,
  digest: Buffer,
  provision: Id<'Provision'>,
  account: Id<'Account'>,
): Promise<void> {
  await queries
    .insertInto('sign_in_name')
    .values({ digest, provision_id: provision, account_id: account })
    .execute()
}

export async function removeSignInName(queries: Queries, digest: Buffer): Promise<void> {
  await queries.deleteFrom('sign_in_name').where('digest', '=', digest).execute()
}
