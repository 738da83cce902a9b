import type { Database, Transaction } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import { derivedKey } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'

/** The keys of one provision: its own, from which those for one purpose are derived, and the pair that signs seals. */
export type ProvisionKeys = {
  key: Buffer
  /** Return words and submissions are made with this one … */
  receipt: Buffer
  /** … and return words looked up with this one. */
  lookup: Buffer
  /** Tickets that carry something sealed through a browser for a few minutes. */
  ticket: Buffer
  sealPublic: Buffer
  sealPrivate: Buffer
}

/** Where the runner finds keys. They are unwrapped once and then stay in memory. */
export type Keyring = {
  of: (provision: Id<'Provision'>) => Promise<ProvisionKeys>
}

export function keyringOf(database: Database, installation: InstallationKey): Keyring {
  const known = new Map<Id<'Provision'>, Promise<ProvisionKeys>>()
  return {
    of: (provision) => {
      const found =
        known.get(provision) ?? database.transact(provision, (tx) => load(tx, installation))
      known.set(provision, found)
      found.catch(() => known.delete(provision))
      return found
    },
  }
}

export const keyContext = (provision: Id<'Provision'>) => `provision ${provision}`
export const sealKeyContext = (provision: Id<'Provision'>) => `seal ${provision}`

async function load(tx: Transaction, installation: InstallationKey): Promise<ProvisionKeys> {
  const row = await tx.queries
    .selectFrom('provision')
    .select(['wrapped_key', 'seal_public_key', 'wrapped_seal_key'])
    .executeTakeFirstOrThrow()
  const key = await installation.unwrap(row.wrapped_key, keyContext(tx.provision))
  return {
    key,
    receipt: derivedKey(key, 'receipt'),
    lookup: derivedKey(key, 'lookup'),
    ticket: derivedKey(key, 'ticket'),
    sealPublic: row.seal_public_key,
    sealPrivate: await installation.unwrap(row.wrapped_seal_key, sealKeyContext(tx.provision)),
  }
}
