import { sql } from 'kysely'
import { seenBy, type Seer } from '#modules/access/seen-by.query.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import type { Road } from './triage.ts'

/** A line of the register of reports. */
export type ListedReport = {
  report: Id<'Report'>
  receivedAt: Temporal.Instant
  channel: string
  teller: string
  named: boolean
  feelsUnsafe: boolean
  isAboutAnAdult: boolean
  readAt: Temporal.Instant | undefined
  road: Road | undefined
  caseNumber: string | undefined
  /** The day of the one check of the light road, while it is still to be made. */
  checkOn: Temporal.PlainDate | undefined
  /** When the next of reading, deciding and checking is due, as the policy judges. */
  dueAt: Temporal.Instant | undefined
}

export const reportsAPage = 25

const rank = sql<number>`case
  when (r.read_at is null or t.decided_at is null) and r.feel_safe = 'no' then 0
  when r.read_at is null then 1
  when t.decided_at is null then 2
  when t.check_on is not null and t.checked_at is null then 3
  else 4 end`

/** The reports this person may know of: first where somebody does not feel safe, then unread, undecided, unchecked; newest first. */
export async function listReports(
  { queries }: Transaction,
  seer: Seer,
  page: number,
): Promise<{ reports: ListedReport[]; pages: number }> {
  const all = queries
    .selectFrom('report_register as r')
    .innerJoin(seenBy(queries, seer), 'seen.subject_id', 'r.report_id')
  const rows = await all
    .leftJoin('report_triage as t', 't.report_id', 'r.report_id')
    .leftJoin('case_register as c', 'c.case_id', 't.case_id')
    .select(['r.report_id', 'r.received_at', 'r.channel', 'r.teller', 'r.named', 'r.feel_safe'])
    .select(['r.about_an_adult', 'r.read_at', 't.road', 't.check_on', 't.checked_at', 'c.number'])
    .select((row) =>
      row
        .selectFrom('judgement as j')
        .select(({ fn }) => fn.min('j.due_at').as('due'))
        .whereRef('j.subject_id', '=', 'r.report_id')
        .where('j.verdict', 'is', null)
        .where('j.settles', 'in', ['report-read', 'report-triaged', 'lightly-checked'])
        .as('due_at'),
    )
    .orderBy(rank)
    .orderBy('r.received_at', 'desc')
    .orderBy('r.report_id')
    .limit(reportsAPage)
    .offset((page - 1) * reportsAPage)
    .execute()
  const { count } = await all
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    reports: rows.map(listedFrom),
    pages: Math.max(1, Math.ceil(Number(count) / reportsAPage)),
  }
}

type Row = {
  report_id: Id<'Report'>
  received_at: Date
  channel: string
  teller: string
  named: boolean
  feel_safe: string
  about_an_adult: boolean
  read_at: Date | null
  road: string | null
  check_on: string | null
  checked_at: Date | null
  number: string | null
  due_at: Date | null
}

function listedFrom(row: Row): ListedReport {
  const isUnchecked = row.road === 'light-road' && row.checked_at === null
  return {
    report: row.report_id,
    receivedAt: instant(row.received_at),
    channel: row.channel,
    teller: row.teller,
    named: row.named,
    feelsUnsafe: row.feel_safe === 'no',
    isAboutAnAdult: row.road === 'adult-route' || (row.about_an_adult && !isOfChildren(row.road)),
    readAt: row.read_at === null ? undefined : instant(row.read_at),
    road: (row.road ?? undefined) as Road | undefined,
    caseNumber: row.number ?? undefined,
    checkOn:
      isUnchecked && row.check_on !== null ? Temporal.PlainDate.from(row.check_on) : undefined,
    dueAt: row.due_at === null ? undefined : instant(row.due_at),
  }
}

const isOfChildren = (road: string | null) => road === 'case' || road === 'light-road'
const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime())
