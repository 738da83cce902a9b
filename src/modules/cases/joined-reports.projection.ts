import type { Entry } from '#modules/record/entry.ts'
import type { Transaction } from '#platform/database.ts'
import { reportJoined, reportParted } from './case.entry.ts'

/** From now on a joined report's entries are read with the case's own; those of a parted one no longer are. */
export function followJoinedReports(
  tx: Transaction,
  { written }: { written: readonly Entry[] },
): void {
  for (const { stream, facts } of reportJoined.in(written))
    tx.write(
      `insert into subject_stream (provision_id, subject_id, stream_id) values ($1, $2, $3) on conflict do nothing`,
      [tx.provision, stream, facts.report],
    )
  for (const { stream, facts } of reportParted.in(written))
    tx.write(
      'delete from subject_stream where provision_id = $1 and subject_id = $2 and stream_id = $3',
      [tx.provision, stream, facts.report],
    )
}
