import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { keyringOf } from '#modules/record/keys.store.ts'
import type { DeclaredKind } from '#modules/record/kind.ts'
import { addProvision } from '#modules/record/provision.store.ts'
import { makeRunner, type Follower } from '#modules/record/runner.store.ts'
import { sealed } from '#modules/record/sealed.entry.ts'
import { followSeals } from '#modules/record/sealed.projection.ts'
import { entryWithdrawn } from '#modules/record/withdrawn.entry.ts'
import { wordsDestroyed } from '#modules/record/words-destroyed.entry.ts'
import { followDestruction } from '#modules/record/words-destroyed.projection.ts'
import { setClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database.ts'
import { installationKeyIn } from '#platform/installation-key.ts'
import { newId } from '#platform/new-id.ts'
import { databaseFromTemplate } from './database-from-template.ts'

/** A record of its own to test with: one provision, a clock to set, and the given kinds of entry. */
export async function recordWorld(
  kinds: readonly DeclaredKind[],
  followers: readonly Follower<object>[] = [],
) {
  const urls = await databaseFromTemplate()
  const database = openDatabase({ connectionString: urls.appUrl })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'upk-'))
  const installation = await installationKeyIn(path.join(folder, 'installation.key'))
  const keyring = keyringOf(database, installation)
  const clock = setClock(Temporal.Instant.from('2026-03-03T10:15:00Z'))
  const runner = makeRunner<object>({
    database,
    keyring,
    clock,
    newId,
    kinds: [sealed, entryWithdrawn, wordsDestroyed, ...kinds],
    setting: () => ({}),
    followers: [followSeals, followDestruction, ...followers],
  })
  const newProvision = async (slug: string) => {
    const id = newId<'Provision'>()
    await addProvision(database, installation, { id, slug, name: slug, isDemo: false }, clock.now())
    return id
  }
  return {
    urls,
    database,
    installation,
    keyring,
    clock,
    runner,
    newProvision,
    provision: await newProvision('river'),
  }
}
