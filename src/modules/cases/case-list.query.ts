import { sql } from 'kysely'
import { type Seer, seenBy } from '#modules/access/seen-by.query.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** A case as a list may show it: nothing in it names a child. */
export type CaseListed = {
  case: Id<'Case'>
  number: string
  openedAt: Temporal.Instant
  closedAt: Temporal.Instant | undefined
  severity: string | undefined
  /** The review date of the hold that is on. */
  heldUntil: Temporal.PlainDate | undefined
  targets: number
  alleged: number
}

/** Something that a case, or a report in it, waits for. */
export type CaseWaits = {
  case: Id<'Case'>
  rule: string
  policyVersion: string
  opens: Temporal.Instant
  due: Temporal.Instant | undefined
}

const openAtMost = 200
const closedAtMost = 20

/** The open cases that this person may know of, the oldest first. */
export async function listOpenCases(tx: Transaction, seer: Seer): Promise<CaseListed[]> {
  const rows = await casesSeen(tx, seer)
    .where('closed_at', 'is', null)
    .orderBy('opened_at')
    .limit(openAtMost)
    .execute()
  return rows.map(listed)
}

/** Those that were closed last. */
export async function listClosedCases(tx: Transaction, seer: Seer): Promise<CaseListed[]> {
  const rows = await casesSeen(tx, seer)
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .limit(closedAtMost)
    .execute()
  return rows.map(listed)
}

/** What the open cases among them wait for at that moment, the longest overdue first. What a hold has stopped waits for nothing. */
export async function listCaseWaits(
  tx: Transaction,
  seer: Seer,
  now: Temporal.Instant,
): Promise<CaseWaits[]> {
  const { queries } = tx
  const streams = queries
    .selectFrom('subject_stream')
    .select(['subject_id as case_id', 'stream_id'])
    .unionAll(queries.selectFrom('case_register').select(['case_id', 'case_id as stream_id']))
  const rows = await queries
    .selectFrom('judgement')
    .innerJoin(streams.as('part'), 'part.stream_id', 'judgement.subject_id')
    .innerJoin('case_register', (join) =>
      join.on((on) => on('case_register.case_id', '=', sql<Id<'Case'>>`part.case_id`)),
    )
    .innerJoin(seenBy(queries, seer), 'seen.subject_id', 'case_register.case_id')
    .select([
      'case_register.case_id',
      'judgement.rule',
      'judgement.policy_version',
      'judgement.opens_at',
      'judgement.due_at',
    ])
    .where('case_register.closed_at', 'is', null)
    .where('judgement.verdict', 'is', null)
    .where('judgement.held', '=', false)
    .where('judgement.opens_at', '<=', new Date(now.epochMilliseconds))
    .orderBy('judgement.due_at', (order) => order.asc().nullsLast())
    .orderBy('judgement.opens_at')
    .execute()
  return rows.map((row) => ({
    case: row.case_id,
    rule: row.rule,
    policyVersion: row.policy_version,
    opens: instant(row.opens_at!),
    due: row.due_at ? instant(row.due_at) : undefined,
  }))
}

function casesSeen({ queries }: Transaction, seer: Seer) {
  return queries
    .selectFrom('case_register')
    .innerJoin(seenBy(queries, seer), 'seen.subject_id', 'case_register.case_id')
    .select([
      'case_id',
      'number',
      'opened_at',
      'closed_at',
      'severity',
      'on_hold',
      'review_on',
      'targets',
      'alleged',
    ])
}

type Row = Awaited<ReturnType<ReturnType<typeof casesSeen>['execute']>>[number]

function listed(row: Row): CaseListed {
  const { on_hold: isHeld, review_on: reviewOn } = row
  return {
    case: row.case_id,
    number: row.number,
    openedAt: instant(row.opened_at),
    closedAt: row.closed_at ? instant(row.closed_at) : undefined,
    severity: row.severity ?? undefined,
    heldUntil: isHeld && reviewOn ? Temporal.PlainDate.from(reviewOn) : undefined,
    targets: row.targets,
    alleged: row.alleged,
  }
}

function instant(date: { getTime: () => number }): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime())
}
