import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

const headsAtMost = 500

/** The heads of streams that changed since they were sealed; the provision's own holds the seals. */
export async function listUnsealed({
  queries,
  provision,
}: Transaction): Promise<{ stream: Id<'Stream'>; seq: number; hash: string }[]> {
  const rows = await queries
    .selectFrom('stream')
    .select(['stream_id', 'head_seq', 'head_hash'])
    .whereRef('head_seq', '>', 'sealed_seq')
    .where('stream_id', '<>', provision)
    .limit(headsAtMost)
    .execute()
  return rows.map((row) => ({
    stream: row.stream_id,
    seq: row.head_seq,
    hash: row.head_hash.toString('hex'),
  }))
}
