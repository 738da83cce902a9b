import type { Database } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import { checkPassword } from '#platform/password.ts'
import type { SignedIn } from '#values/signed-in.ts'
import { findPasswordHash } from './account.store.ts'
import { claimTry, forgetTries } from './sign-in-try.store.ts'
import { waitsOfName } from './waiting.ts'

/** Is it the password of whoever is signed in? Guessing it at a borrowed screen is slowed as signing in is. */
export async function tryOwnPassword(
  { database, installation }: { database: Database; installation: InstallationKey },
  { provision, account }: SignedIn,
  password: string,
  now: Temporal.Instant,
): Promise<'right' | 'wrong' | 'wait'> {
  const tries = installation.lookup('tries of a signed-in account', account)
  if ((await claimTry(database, tries, waitsOfName, now)) > 0) return 'wait'
  const kept = await database.transact(provision, (tx) => findPasswordHash(tx, account, now))
  const { right } = await checkPassword(password, kept)
  if (!right) return 'wrong'
  await forgetTries(database, tries)
  return 'right'
}
