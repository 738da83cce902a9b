import type { Database } from '#platform/database.ts'
import { signature } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import { accept } from '#values/result.ts'
import type { Keyring } from './keys.store.ts'
import type { Runner } from './runner.store.ts'
import { sealed, sealedText } from './sealed.entry.ts'
import { listUnsealed } from './unsealed.query.ts'

/**
 * Seals what changed in a provision since its last seal, so that a deleted stream or a cut tail shows. Answers how many
 * streams were sealed: 0 when nothing had changed.
 */
export async function sealChanges(
  database: Database,
  keyring: Keyring,
  runner: Runner<unknown>,
  provision: Id<'Provision'>,
): Promise<number> {
  const heads = await database.transact(provision, listUnsealed)
  if (heads.length === 0) return 0
  const { sealPrivate } = await keyring.of(provision)
  const facts = {
    streams: heads.map((head) => head.stream),
    seqs: heads.map((head) => head.seq),
    hashes: heads.map((head) => head.hash),
  }
  const signed = signature(sealPrivate, Buffer.from(sealedText(facts))).toString('hex')
  await runner.run({ provision, subject: provision, actor: { system: true }, blind: true }, () =>
    accept([sealed.make({ facts: { ...facts, signature: signed } })]),
  )
  return heads.length
}
