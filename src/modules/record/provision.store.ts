import type { Database } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import { newKey, newSigningPair } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import { keyContext, sealKeyContext } from './keys.store.ts'

export type Provision = { id: Id<'Provision'>; slug: string; name: string; isDemo: boolean }

/** A new tenant with keys of its own. The slug (lower-case words and hyphens) is its place in every address. */
export async function addProvision(
  database: Database,
  installation: InstallationKey,
  provision: Provision,
  now: Temporal.Instant,
): Promise<void> {
  const pair = newSigningPair()
  const wrapped = await installation.wrap(newKey(), keyContext(provision.id))
  const wrappedSealKey = await installation.wrap(pair.privateKey, sealKeyContext(provision.id))
  await database.transact(provision.id, async ({ queries }) => {
    await queries
      .insertInto('provision_slug')
      .values({ slug: provision.slug, provision_id: provision.id })
      .execute()
    await queries
      .insertInto('provision')
      .values({
        provision_id: provision.id,
        name: provision.name,
        is_demo: provision.isDemo,
        wrapped_key: wrapped,
        seal_public_key: pair.publicKey,
        wrapped_seal_key: wrappedSealKey,
        created_at: new Date(now.epochMilliseconds),
      })
      .execute()
  })
}

/** The provisions of this installation. */
export type Provisions = {
  /** The provision at an address, or undefined. Slugs do not change, so they are remembered. */
  find: (slug: string) => Promise<Provision | undefined>
  list: () => Promise<{ id: Id<'Provision'>; slug: string }[]>
}

export function provisionsOf(database: Database): Provisions {
  const known = new Map<string, Provision>()
  return {
    async find(slug: string): Promise<Provision | undefined> {
      const found = known.get(slug) ?? (await findProvision(database, slug))
      if (found !== undefined) known.set(slug, found)
      return found
    },
    list: () =>
      database.outside
        .selectFrom('provision_slug')
        .select(['slug', 'provision_id as id'])
        .orderBy('slug')
        .execute(),
  }
}

async function findProvision(database: Database, slug: string): Promise<Provision | undefined> {
  const outside = await database.outside
    .selectFrom('provision_slug')
    .select('provision_id')
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (outside === undefined) return undefined
  const id = outside.provision_id
  return database.transact(id, async ({ queries }) => {
    const row = await queries.selectFrom('provision').select(['name', 'is_demo']).executeTakeFirst()
    return row && { id, slug, name: row.name, isDemo: row.is_demo }
  })
}
