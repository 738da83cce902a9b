import type { Transaction } from '#platform/database.ts'
import type { Entry } from './entry.ts'
import { sealed } from './sealed.entry.ts'

/** Remembers how far each stream is sealed. */
export function followSeals(tx: Transaction, { written }: { written: readonly Entry[] }): void {
  for (const { facts } of sealed.in(written))
    tx.write(
      `update stream set sealed_seq = s.seq from unnest($2::uuid[], $3::int[]) as s (stream_id, seq)
       where stream.provision_id = $1 and stream.stream_id = s.stream_id`,
      [tx.provision, facts.streams, facts.seqs],
    )
}
