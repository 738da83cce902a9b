import { sql } from 'kysely'
import { type Seer, seenBy } from '#modules/access/seen-by.query.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** Something of the policy that waits, on a report or a case that this person may see. */
export type OpenDuty = {
  rule: string
  policyVersion: string
  subject: Id<'Stream'>
  /** The case it belongs to, with its number; undefined for a report that is in none. */
  case: { id: Id<'Case'>; number: string } | undefined
  party: Id<'Party'> | undefined
  opens: Temporal.Instant
  due: Temporal.Instant | undefined
  settles: string
  /** Whoever told us does not feel safe. */
  isUnsafe: boolean
}

const dutiesAtMost = 300

/** What waits until `until`, the longest waiting first. */
export async function listOpenDuties(
  { queries }: Transaction,
  seer: Seer,
  until: Temporal.Instant,
): Promise<OpenDuty[]> {
  const rows = await queries
    .selectFrom('judgement')
    .innerJoin(seenBy(queries, seer), 'seen.subject_id', 'judgement.subject_id')
    .leftJoin('report_register', 'report_register.report_id', 'judgement.subject_id')
    .leftJoin('report_triage', 'report_triage.report_id', 'judgement.subject_id')
    .leftJoin('case_register', (join) =>
      join.on((on) =>
        on(
          'case_register.case_id',
          '=',
          sql<Id<'Case'>>`coalesce(report_triage.case_id, judgement.subject_id)`,
        ),
      ),
    )
    .select([
      'judgement.rule',
      'judgement.policy_version',
      'judgement.subject_id',
      'judgement.party_id',
      'judgement.opens_at',
      'judgement.due_at',
      'judgement.settles',
      'case_register.case_id',
      'case_register.number',
      'report_register.feel_safe',
    ])
    .where('judgement.verdict', 'is', null)
    .where('judgement.held', '=', false)
    .where('judgement.opens_at', '<=', new Date(until.epochMilliseconds))
    .where('judgement.settles', 'is not', null)
    .orderBy('judgement.due_at', (order) => order.asc().nullsLast())
    .orderBy('judgement.opens_at')
    .limit(dutiesAtMost)
    .execute()
  return rows.map(dutyFrom)
}

type Row = {
  rule: string
  policy_version: string
  subject_id: Id<'Stream'>
  party_id: Id<'Party'> | null
  opens_at: Timestamp | null
  due_at: Timestamp | null
  settles: string | null
  case_id: Id<'Case'> | null
  number: string | null
  feel_safe: string | null
}
type Timestamp = { getTime: () => number }

function dutyFrom(row: Row): OpenDuty {
  return {
    rule: row.rule,
    policyVersion: row.policy_version,
    subject: row.subject_id,
    case: row.case_id && row.number ? { id: row.case_id, number: row.number } : undefined,
    party: row.party_id ?? undefined,
    opens: instant(row.opens_at!),
    due: row.due_at ? instant(row.due_at) : undefined,
    settles: row.settles!,
    isUnsafe: row.feel_safe === 'no',
  }
}

function instant(date: Timestamp): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime())
}
