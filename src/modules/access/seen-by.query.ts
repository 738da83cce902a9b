import { sql } from 'kysely'
import type { Queries, Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import type { Role } from '#values/permission.ts'

/** Who asks: a member of staff and the roles in effect. A `SignedIn` will do. */
export type Seer = { staff: Id<'Staff'>; roles: readonly Role[] }

/**
 * The reports and cases this person may know of, one row each: `subject_id` and `why` (a role, or what was written down for
 * them). Every query of case material starts from it: `.innerJoin(seenBy(queries, staff), 'seen.subject_id', …)`.
 */
export function seenBy(queries: Queries, { staff, roles }: Seer) {
  const named = queries
    .selectFrom('subject_seer')
    .select(['subject_id', 'why'])
    .where('staff_id', '=', staff)
  const byRole = queries
    .selectFrom('subject_seen_by_role')
    .select(['subject_id', 'role as why'])
    .where('role', '=', sql<string>`any(${roles}::text[])`)
  return queries
    .selectFrom(named.unionAll(byRole).as('reason'))
    .select(['reason.subject_id', (reason) => reason.fn.min('reason.why').as('why')])
    .where((reason) =>
      reason.not(
        reason.exists(
          reason
            .selectFrom('exclusion')
            .select('exclusion.subject_id')
            .whereRef('exclusion.subject_id', '=', 'reason.subject_id')
            .where('exclusion.staff_id', '=', staff),
        ),
      ),
    )
    .groupBy('reason.subject_id')
    .as('seen')
}

/** Why this person may see this report or case; undefined if they may not, which is answered as if it were not there. */
export async function findWhySeen(
  { queries }: Transaction,
  staff: Seer,
  subject: Id<'Stream'>,
): Promise<string | undefined> {
  const row = await queries
    .selectFrom(seenBy(queries, staff))
    .select('seen.why')
    .where('seen.subject_id', '=', subject)
    .executeTakeFirst()
  return row?.why
}
