import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** Something that this member of staff wrote down, and how far it is. */
export type OwnReport = {
  report: Id<'Report'>
  receivedAt: Temporal.Instant
  readAt: Temporal.Instant | undefined
  isAboutAnAdult: boolean
}

export const ownReportsAPage = 20

/** What somebody wrote down, the newest first. What they may not see (it is about them) is not there. */
export async function listOwnReports(
  { queries }: Transaction,
  staff: Id<'Staff'>,
  page: number,
): Promise<{ reports: OwnReport[]; pages: number }> {
  const own = ownOf({ queries }, staff)
  const rows = await own
    .select(['report_id', 'received_at', 'read_at', 'about_an_adult'])
    .orderBy('received_at', 'desc')
    .orderBy('report_id')
    .limit(ownReportsAPage)
    .offset((page - 1) * ownReportsAPage)
    .execute()
  const { count } = await own
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    reports: rows.map((row) => ({
      report: row.report_id,
      receivedAt: Temporal.Instant.fromEpochMilliseconds(row.received_at.getTime()),
      readAt:
        row.read_at === null
          ? undefined
          : Temporal.Instant.fromEpochMilliseconds(row.read_at.getTime()),
      isAboutAnAdult: row.about_an_adult,
    })),
    pages: Math.max(1, Math.ceil(Number(count) / ownReportsAPage)),
  }
}

/** Did this member of staff write it down, and may they know of it? */
export async function findIsOwn(
  tx: Pick<Transaction, 'queries'>,
  staff: Id<'Staff'>,
  report: Id<'Report'>,
): Promise<boolean> {
  const row = await ownOf(tx, staff)
    .select('report_id')
    .where('report_id', '=', report)
    .executeTakeFirst()
  return row !== undefined
}

function ownOf({ queries }: Pick<Transaction, 'queries'>, staff: Id<'Staff'>) {
  return queries
    .selectFrom('report_register')
    .where('told_to', '=', staff)
    .where((own) =>
      own.not(
        own.exists(
          own
            .selectFrom('exclusion')
            .select('exclusion.subject_id')
            .whereRef('exclusion.subject_id', '=', 'report_register.report_id')
            .where('exclusion.staff_id', '=', staff),
        ),
      ),
    )
}
