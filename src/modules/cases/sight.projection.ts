import type { PolicySetting } from '#modules/policy/moment.ts'
import type { Entry } from '#modules/record/entry.ts'
import type { Happening } from '#modules/record/runner.store.ts'
import { reportReceived } from '#modules/reports/report.entry.ts'
import { findPeopleHere } from '#modules/reports/named-outsider.store.ts'
import { readersOf, readingRoles } from '#modules/reports/readers.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import { caseIn } from './case.ts'
import { caseOpened } from './case.entry.ts'
import { investigatorIn } from './investigator.ts'
import { peopleIn, staffAmong } from './people.ts'
import { isAboutAnAdult } from './triage.ts'

const changesReport: ReadonlySet<string> = new Set([
  'report-received',
  'report-kept-from',
  'report-triaged',
  'withdrawn',
])
const changesCase: ReadonlySet<string> = new Set([
  'case-opened',
  'report-joined',
  'report-parted',
  'investigator-named',
  'person-named',
  'person-identified',
  'identification-undone',
  'person-taken-out',
  'withdrawn',
])

const changesParties: ReadonlySet<string> = new Set([
  'report-joined',
  'report-parted',
  'person-identified',
  'identification-undone',
  'person-taken-out',
  'withdrawn',
])

/**
 * Who may know of each report and each case, and why; and who never may. Written anew from the entries whenever one came that
 * can change it. The one hand on these three tables.
 */
export async function followSight(
  tx: Transaction,
  { written, entries, moment, fresh }: Happening<PolicySetting>,
): Promise<void> {
  const touched = (kinds: ReadonlySet<string>) =>
    new Set(written.filter(({ kind }) => kinds.has(kind)).map(({ stream }) => stream))
  const reports = touched(changesReport)
  const parties = touched(changesParties).size > 0 ? reportReceived.in(entries) : []
  for (const report of new Set([...reports, ...parties.map(({ stream }) => stream)])) {
    const own = entries.filter(({ stream }) => stream === report)
    if (!own.some(({ kind }) => kind === 'report-received')) continue
    if (!fresh) forget(tx, report)
    await writeReport(tx, report as Id<'Report'>, own, moment.now)
    if (caseIn(entries) === undefined) excludeAsInCase(tx, report)
    for (const staff of staffAmong(peopleIn(readWith(entries, report)))) exclude(tx, report, staff)
  }
  // Who may read a report decides who sees the case that reads it.
  const opened = new Set(caseOpened.in(entries).map(({ stream }) => stream))
  for (const stream of reports.size > 0 ? opened : touched(changesCase))
    if (opened.has(stream))
      writeCase(
        tx,
        stream,
        entries.filter((entry) => entry.stream === stream),
        entries,
      )
}

/** Whoever the case that reads this report keeps out stays kept out of it, where only the report is at hand. */
function excludeAsInCase(tx: Transaction, report: string): void {
  tx.write(
    `insert into exclusion (provision_id, subject_id, staff_id)
     select distinct $1::uuid, $2::uuid, staff_id from exclusion join subject_stream using (provision_id, subject_id)
     where provision_id = $1 and stream_id = $2 on conflict do nothing`,
    [tx.provision, report],
  )
}

/** What a report is read with: its case, while it is joined to one. Whoever has a role in the case never sees its reports. */
function readWith(entries: readonly Entry[], report: string): readonly Entry[] {
  const isJoined = caseIn(entries)?.reports.some((joined) => joined === report)
  return isJoined ? entries : entries.filter(({ stream }) => stream === report)
}

async function writeReport(
  tx: Transaction,
  report: Id<'Report'>,
  own: readonly Entry[],
  now: Temporal.Instant,
): Promise<void> {
  const here = await findPeopleHere(tx, now)
  const readers = readersOf(own, isAboutAnAdult(own, report), here)
  for (const role of readers.roles) addRole(tx, report, role)
  if (readers.outsider !== undefined) addSeer(tx, report, readers.outsider, 'outsider')
  for (const staff of readers.excluded) exclude(tx, report, staff)
  tx.write(
    `insert into exclusion (provision_id, subject_id, staff_id)
     select $1, subject_id, staff_id from subject_stream cross join unnest($3::uuid[]) as staff_id
     where provision_id = $1 and stream_id = $2 on conflict do nothing`,
    [tx.provision, report, readers.excluded],
  )
}

/** Whoever may read every report in it sees the case, and whoever looks into it; never who has a role in it themselves. */
function writeCase(
  tx: Transaction,
  stream: Id<'Stream'>,
  own: readonly Entry[],
  entries: readonly Entry[],
): void {
  const reports = caseIn(own)?.reports ?? []
  forget(tx, stream)
  // A case whose reports were all taken out stays somebody's.
  if (reports.length === 0) for (const role of readingRoles) addRole(tx, stream, role)
  const place = [tx.provision, stream, reports]
  tx.write(
    `insert into subject_seen_by_role (provision_id, subject_id, role)
     select $1, $2, role from subject_seen_by_role where provision_id = $1 and subject_id = any($3::uuid[])
     group by role having count(*) = cardinality($3::uuid[])`,
    place,
  )
  tx.write(
    `insert into subject_seer (provision_id, subject_id, staff_id, why)
     select distinct $1::uuid, $2::uuid, staff_id, why from subject_seer
     where provision_id = $1 and subject_id = any($3::uuid[]) and why = 'outsider'`,
    place,
  )
  tx.write(
    `insert into exclusion (provision_id, subject_id, staff_id)
     select distinct $1::uuid, $2::uuid, staff_id from exclusion where provision_id = $1 and subject_id = any($3::uuid[])`,
    place,
  )
  const investigator = investigatorIn(own)
  const isForHead = reports.some((report) => isAboutAnAdult(entries, report))
  if (investigator !== undefined && !isForHead)
    addSeer(tx, stream, investigator.staff, 'investigator')
  // Of a report that joins just now nothing else is at hand but its name.
  for (const staff of staffAmong(peopleIn(entries)))
    for (const subject of [stream, ...reports]) exclude(tx, subject, staff)
}

function forget(tx: Transaction, subject: Id<'Stream'>): void {
  const place = [tx.provision, subject]
  tx.write('delete from subject_seen_by_role where provision_id = $1 and subject_id = $2', place)
  tx.write('delete from subject_seer where provision_id = $1 and subject_id = $2', place)
  tx.write('delete from exclusion where provision_id = $1 and subject_id = $2', place)
}

function addRole(tx: Transaction, subject: Id<'Stream'>, role: string): void {
  tx.write(
    'insert into subject_seen_by_role (provision_id, subject_id, role) values ($1, $2, $3)',
    [tx.provision, subject, role],
  )
}

function addSeer(tx: Transaction, subject: Id<'Stream'>, staff: Id<'Staff'>, why: string): void {
  tx.write(
    'insert into subject_seer (provision_id, subject_id, staff_id, why) values ($1, $2, $3, $4)',
    [tx.provision, subject, staff, why],
  )
}

function exclude(tx: Transaction, subject: Id<'Stream'>, staff: Id<'Staff'>): void {
  tx.write(
    `insert into exclusion (provision_id, subject_id, staff_id) values ($1, $2, $3) on conflict do nothing`,
    [tx.provision, subject, staff],
  )
}
