import { lookAt, closingOf } from '#modules/policy/subject.ts'
import type { PolicySetting } from '#modules/policy/moment.ts'
import { listUnopened } from '#modules/record/entries.store.ts'
import type { Entry } from '#modules/record/entry.ts'
import type { Happening } from '#modules/record/runner.store.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import { dateAt } from '#values/school-day.ts'
import { caseOpened } from './case.entry.ts'
import { holdIn } from './hold.ts'
import { investigatorIn } from './investigator.ts'
import { allegedIn, targetsIn } from './people.ts'
import { severityIn } from './severity.ts'

/** The register of cases: a number that names nobody, and how each stands, from its entries and those of its reports. */
export async function followCases(
  tx: Transaction,
  { written, moment }: Happening<PolicySetting>,
): Promise<void> {
  for (const { stream, recorded } of caseOpened.in(written)) {
    const { year } = dateAt(moment.calendar, recorded)
    tx.write(
      `insert into case_register (provision_id, case_id, number, opened_at) values ($1, $2, $3, $4)`,
      [
        tx.provision,
        stream,
        `${year}-${await nextNumber(tx, year)}`,
        new Date(recorded.epochMilliseconds),
      ],
    )
  }
  const streams = [...new Set(written.map((entry) => entry.stream))]
  for (const one of await casesOf(tx, streams))
    writeStanding(tx, one, await listUnopened(tx, one), moment)
}

async function nextNumber(tx: Transaction, year: number): Promise<number> {
  const [row] = await tx.read<{ last: number }>(
    `insert into case_number (provision_id, year, last) values ($1, $2, 1)
     on conflict (provision_id, year) do update set last = case_number.last + 1 returning last`,
    [tx.provision, year],
  )
  return row?.last ?? 1
}

/** The cases that are these streams, or read them. */
async function casesOf(tx: Transaction, streams: readonly Id<'Stream'>[]): Promise<Id<'Stream'>[]> {
  const rows = await tx.read<{ case_id: Id<'Stream'> }>(
    `select case_id from case_register where provision_id = $1 and (case_id = any($2::uuid[]) or case_id in
       (select subject_id from subject_stream where provision_id = $1 and stream_id = any($2::uuid[])))`,
    [tx.provision, streams],
  )
  return rows.map((row) => row.case_id)
}

function writeStanding(
  tx: Transaction,
  one: Id<'Stream'>,
  entries: readonly Entry[],
  { policy, calendar }: PolicySetting,
): void {
  const hold = holdIn(entries)
  const closing = closingOf(lookAt(policy, entries, calendar))
  tx.write(
    `update case_register set severity = $3, on_hold = $4, review_on = $5, closed_at = $6, investigator = $7,
       targets = $8, alleged = $9 where provision_id = $1 and case_id = $2`,
    [
      tx.provision,
      one,
      severityIn(entries)?.severity ?? null,
      hold !== undefined,
      hold?.reviewOn.toString() ?? null,
      closing === undefined ? null : new Date(closing.from.epochMilliseconds),
      investigatorIn(entries)?.staff ?? null,
      targetsIn(entries).length,
      allegedIn(entries).length,
    ],
  )
}
