import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import { wordsDestroyed } from './words-destroyed.entry.ts'

/** Words that are gone, and no entry says who destroyed them and why. */
export type Unexplained = { stream: Id<'Stream'>; seq: number; kind: string; part: string }

/**
 * Words that were destroyed behind our back: no entry written since then says that the words about that party were
 * destroyed. The words of a stream that was shredded as a whole are not looked at here.
 */
export async function listUnexplained(tx: Transaction): Promise<Unexplained[]> {
  return tx.read<Unexplained>(
    `select w.stream_id as stream, w.seq, e.kind, w.part from words w
       join entry e using (provision_id, stream_id, seq)
       join stream s using (provision_id, stream_id)
     where w.provision_id = $1 and s.wrapped_key is not null and (w.sealed is null or w.wrapped_key is null)
       and not exists (select from entry d where d.provision_id = $1 and d.kind = '${wordsDestroyed.name}'
         and d.facts ->> 'party' = w.about::text and d.recorded >= e.recorded)
     order by w.stream_id, w.seq, w.part`,
    [tx.provision],
  )
}
