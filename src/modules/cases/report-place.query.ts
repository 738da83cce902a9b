import { seenBy, type Seer } from '#modules/access/seen-by.query.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** The case that reads a report now, and the number people call it by. */
export type ReportPlace = { case: Id<'Case'>; number: string }

export async function findReportPlace(
  { queries }: Transaction,
  report: Id<'Report'>,
): Promise<ReportPlace | undefined> {
  return queries
    .selectFrom('subject_stream')
    .innerJoin('case_register', 'case_register.case_id', 'subject_stream.subject_id')
    .select(['case_register.case_id as case', 'case_register.number'])
    .where('subject_stream.stream_id', '=', report)
    .executeTakeFirst()
}

/** A case that a report may be joined to. */
export type JoinableCase = ReportPlace & {
  openedAt: Temporal.Instant
  severity: string | undefined
}

const atMost = 50

/** The open cases this person may see, the newest first. */
export async function listJoinableCases(
  { queries }: Transaction,
  seer: Seer,
): Promise<JoinableCase[]> {
  const rows = await queries
    .selectFrom('case_register as c')
    .innerJoin(seenBy(queries, seer), 'seen.subject_id', 'c.case_id')
    .select(['c.case_id', 'c.number', 'c.opened_at', 'c.severity'])
    .where('c.closed_at', 'is', null)
    .orderBy('c.opened_at', 'desc')
    .limit(atMost)
    .execute()
  return rows.map((row) => ({
    case: row.case_id,
    number: row.number,
    openedAt: Temporal.Instant.fromEpochMilliseconds(row.opened_at.getTime()),
    severity: row.severity ?? undefined,
  }))
}

/** When the one check of a report's light road is due, as the policy judges; undefined if none is open. */
export async function findCheckDue(
  { queries }: Transaction,
  report: Id<'Report'>,
): Promise<Temporal.Instant | undefined> {
  const row = await queries
    .selectFrom('judgement')
    .select('due_at')
    .where('subject_id', '=', report)
    .where('settles', '=', 'lightly-checked')
    .where('verdict', 'is', null)
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst()
  return row?.due_at ? Temporal.Instant.fromEpochMilliseconds(row.due_at.getTime()) : undefined
}
