import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

const subjectsAtMost = 100

/** The subjects that the clock alone has changed since they were judged. */
export async function listSubjectsToJudge(
  { queries }: Transaction,
  now: Temporal.Instant,
): Promise<Id<'Stream'>[]> {
  const rows = await queries
    .selectFrom('judgement')
    .select('subject_id')
    .distinct()
    .where('rejudge_at', '<=', new Date(now.epochMilliseconds))
    .limit(subjectsAtMost)
    .execute()
  return rows.map((row) => row.subject_id)
}
