import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keyringOf } from '#modules/record/keys.store.ts'
import { verifyProvision } from '#modules/record/verify.store.ts'
import { openDatabase } from '#platform/database.ts'
import { installationKeyIn } from '#platform/installation-key.ts'
import { seedDemo } from '../../src/demo/seed-demo.ts'
import { databaseFromTemplate } from '../database-from-template.ts'

async function demoOf(now: string, seed: string) {
  const { appUrl } = await databaseFromTemplate()
  const database = openDatabase({ connectionString: appUrl })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'upk-'))
  const installation = await installationKeyIn(path.join(folder, 'installation.key'))
  const began = performance.now()
  const provision = await seedDemo({
    database,
    installation,
    seed,
    now: Temporal.Instant.from(now),
  })
  console.log('seeded in', performance.now() - began)
  return { database, installation, provision, keyring: keyringOf(database, installation) }
}

test('seeds', async () => {
  const { database, keyring, provision } = await demoOf('2026-11-24T11:00:00Z', 'one')
  const found = await verifyProvision(database, keyring, provision, () => {})
  console.log(found)
  const rows = await database.transact(provision, (tx) =>
    tx.read('select kind, count(*) from entry group by 1 order by 2 desc', []),
  )
  console.table(rows)
  console.table(
    await database.transact(provision, (tx) =>
      tx.read('select rule, verdict, count(*) from judgement group by 1, 2 order by 1', []),
    ),
  )
  console.table(
    await database.transact(provision, (tx) =>
      tx.read('select number, opened_at, closed_at, severity from case_register order by 1', []),
    ),
  )
  expect(found.broken).toBeUndefined()
})
