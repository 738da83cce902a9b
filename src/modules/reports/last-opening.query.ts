import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** When the return words of a report were last used; undefined if never. "Was that you?" (care rule 5) */
export async function findLastOpening(
  { queries }: Transaction,
  report: Id<'Report'>,
): Promise<Temporal.Instant | undefined> {
  const row = await queries
    .selectFrom('return_words')
    .innerJoin('return_opening', (join) =>
      join
        .onRef('return_opening.provision_id', '=', 'return_words.provision_id')
        .onRef('return_opening.lookup', '=', 'return_words.lookup'),
    )
    .select('return_opening.opened_at')
    .where('return_words.report_id', '=', report)
    .orderBy('return_opening.opened_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && Temporal.Instant.fromEpochMilliseconds(row.opened_at.getTime())
}
