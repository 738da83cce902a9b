import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** What people call a case, 2026-7; undefined if there is no such case. */
export async function findCaseNumber(
  { queries }: Transaction,
  id: Id<'Case'>,
): Promise<string | undefined> {
  const row = await queries
    .selectFrom('case_register')
    .select('number')
    .where('case_id', '=', id)
    .executeTakeFirst()
  return row?.number
}
