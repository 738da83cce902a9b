import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import type { Entry } from './entry.ts'
import { wordsDestroyed } from './words-destroyed.entry.ts'

/** Destroys the words about a party, and their keys, in every stream of the subject. The chain goes on holding. */
export function followDestruction(
  tx: Transaction,
  { subject, written }: { subject: Id<'Stream'>; written: readonly Entry[] },
): void {
  for (const { facts } of wordsDestroyed.in(written))
    tx.write(
      `update words set wrapped_key = null, sealed = null
       where provision_id = $1 and about = $3 and stream_id in (select $2::uuid union all
         select stream_id from subject_stream where provision_id = $1 and subject_id = $2)`,
      [tx.provision, subject, facts.party],
    )
}
