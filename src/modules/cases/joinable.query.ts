import { type Seer, seenBy } from '#modules/access/seen-by.query.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import type { ReportToJoin } from './report-to-join.ts'

/** A report that may be joined to a case, by what a list may say of it. */
export type Joinable = { report: Id<'Report'>; receivedAt: Temporal.Instant; teller: string }

/** The triaged reports that this person sees and that no case reads, the newest first. */
export async function listJoinable(tx: Transaction, seer: Seer): Promise<Joinable[]> {
  const rows = await reportsSeen(tx, seer)
    .where('report_triage.road', 'is not', null)
    .where('report_triage.road', '<>', 'adult-route')
    .where('subject_stream.subject_id', 'is', null)
    .orderBy('report_register.received_at', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ report_id: report, received_at: at, teller }) => ({
    report,
    receivedAt: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
    teller,
  }))
}

/** What the registers know of one report that this person sees; undefined if they do not. */
export async function findReportToJoin(
  tx: Transaction,
  seer: Seer,
  report: Id<'Report'>,
): Promise<ReportToJoin | undefined> {
  const row = await reportsSeen(tx, seer)
    .where('report_register.report_id', '=', report)
    .executeTakeFirst()
  return (
    row && {
      report,
      road: row.road ?? undefined,
      case: (row.subject_id as Id<'Case'> | null) ?? undefined,
    }
  )
}

function reportsSeen({ queries }: Transaction, seer: Seer) {
  return queries
    .selectFrom('report_register')
    .innerJoin(seenBy(queries, seer), 'seen.subject_id', 'report_register.report_id')
    .leftJoin('report_triage', 'report_triage.report_id', 'report_register.report_id')
    .leftJoin('subject_stream', 'subject_stream.stream_id', 'report_register.report_id')
    .select([
      'report_register.report_id',
      'report_register.received_at',
      'report_register.teller',
      'report_triage.road',
      'subject_stream.subject_id',
    ])
}
