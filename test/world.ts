import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beginPolicy } from '#modules/policy/begin-policy.store.ts'
import { addProvision, type Provision } from '#modules/record/provision.store.ts'
import { setClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database.ts'
import { installationKeyIn } from '#platform/installation-key.ts'
import { newId } from '#platform/new-id.ts'
import { makeApp } from '../src/app.ts'
import { makeWorld } from '../src/world.ts'
import { databaseFromTemplate } from './database-from-template.ts'

/** A Tuesday in term, a quarter past ten in the morning. */
export const tuesday = Temporal.Instant.from('2026-03-03T10:15:00Z')

/** A whole Upstander to test with: one provision called River, its policy in force, nobody on its roster yet. */
export async function riverWorld() {
  const urls = await databaseFromTemplate()
  const database = openDatabase({ connectionString: urls.appUrl })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'upk-'))
  const installation = await installationKeyIn(path.join(folder, 'installation.key'))
  const clock = setClock(tuesday)
  const world = makeWorld({ database, installation, clock })
  const app = makeApp(world)
  const newProvision = async (slug: string, name: string): Promise<Provision> => {
    const provision = { id: newId<'Provision'>(), slug, name, isDemo: false }
    await addProvision(database, installation, provision, clock.now())
    await database.transact(provision.id, (tx) =>
      beginPolicy(tx, { version: newId<'Stream'>(), inForceFrom: '2025-09-01', now: clock.now() }),
    )
    return provision
  }
  const river = await newProvision('river', 'River')
  return { urls, folder, world, app, clock, river, newProvision, close: () => database.close() }
}

export type RiverWorld = Awaited<ReturnType<typeof riverWorld>>

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A form as a browser posts it, from our own page. */
export function posted(
  fields: Fields,
  headers: Readonly<Record<string, string>> = {},
): RequestInit {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields))
    for (const each of [value].flat()) body.append(name, each)
  return {
    method: 'POST',
    body: body.toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
  }
}

/** The text of the first element with this id in a page. */
export function textOf(html: string, id: string): string {
  const found = new RegExp(`id="${id}"[^>]*>([^<]*)<`).exec(html)
  return found?.[1] ?? ''
}
