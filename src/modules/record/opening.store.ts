import type { Database } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import { keyContext } from './keys.store.ts'
import { provisionsOf } from './provision.store.ts'

/** Which provisions (by their slugs) this installation key opens, and which it does not. Throws what the database says. */
export async function listOpened(
  database: Database,
  installation: InstallationKey,
): Promise<{ opened: string[]; closed: string[] }> {
  const opened: string[] = []
  const closed: string[] = []
  for (const { id, slug } of await provisionsOf(database).list()) {
    const { wrapped_key: wrapped } = await database.transact(id, ({ queries }) =>
      queries.selectFrom('provision').select('wrapped_key').executeTakeFirstOrThrow(),
    )
    const opens = await installation.unwrap(wrapped, keyContext(id)).then(
      () => true,
      () => false,
    )
    ;(opens ? opened : closed).push(slug)
  }
  return { opened, closed }
}
