import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** The number of a case as people say it, like 2026-7; undefined if there is no such case. */
export async function findCaseNumber(
  { queries }: Transaction,
  one: Id<'Case'>,
): Promise<string | undefined> {
  const row = await queries
    .selectFrom('case_register')
    .select('number')
    .where('case_id', '=', one)
    .executeTakeFirst()
  return row?.number
}
