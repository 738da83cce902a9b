import path from 'node:path'
import { beginPolicy } from '#modules/policy/begin-policy.store.ts'
import type { World } from '#modules/policy/world.ts'
import { addProvision } from '#modules/record/provision.store.ts'
import { systemClock } from '#platform/clock.ts'
import { readConfig } from '#platform/config.ts'
import { openDatabase, type Database } from '#platform/database.ts'
import { installationKeyIn } from '#platform/installation-key.ts'
import { newId } from '#platform/new-id.ts'
import { reachDatabase, type Reached } from '#platform/reach-database.ts'
import type { Id } from '#values/id.ts'
import { makeWorld } from '../src/world.ts'

/** An installation that runs, seen from inside with the same keys. */
export type Inside = { world: World; database: Database; reached: Reached }

/** Joins the program on a data folder for as long as `use` takes. Until it has left, the database stays up. */
export async function goInside<Value>(
  dataDir: string,
  use: (inside: Inside) => Promise<Value>,
): Promise<Value> {
  const reached = await reachDatabase(readConfig({}, { DATA_DIR: dataDir }))
  const database = openDatabase({ connectionString: reached.appUrl })
  try {
    const installation = await installationKeyIn(path.join(dataDir, 'installation.key'))
    const world = makeWorld({ database, installation, clock: systemClock })
    return await use({ world, database, reached })
  } finally {
    await database.close()
    await reached.leave()
  }
}

/** A provision to measure with, its policy in force. */
export async function addRiver({ world, database }: Inside): Promise<Provision> {
  const provision = { id: newId<'Provision'>(), slug: 'river', name: 'River', isDemo: false }
  const version = newId<'Stream'>()
  const now = world.clock.now()
  await addProvision(database, world.installation, provision, now)
  await database.transact(provision.id, (tx) =>
    beginPolicy(tx, { version, inForceFrom: '2025-09-01', now }),
  )
  return { ...provision, version }
}

export type Provision = { id: Id<'Provision'>; slug: string; version: string }
