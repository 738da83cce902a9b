import type { Entry } from '#modules/record/entry.ts'
import type { Transaction } from '#platform/database.ts'
import { reporterAnswered, reportRead, reportReceived } from './report.entry.ts'

/** The register of reports: one row each, none ever taken away (R3.2). Triage adds how each was dealt with. */
export function followReports(tx: Transaction, { written }: { written: readonly Entry[] }): void {
  for (const { stream, recorded, by, facts } of reportReceived.in(written))
    tx.write(
      `insert into report_register (provision_id, report_id, received_at, channel, teller, named, feel_safe, about_an_adult,
         keep_from, told_to) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        tx.provision,
        stream,
        new Date(recorded.epochMilliseconds),
        facts.channel,
        facts.teller,
        facts.named,
        facts['feel-safe'],
        facts['about-an-adult'] === 'yes',
        facts['keep-from'],
        'staff' in by ? by.staff : null,
      ],
    )
  for (const { stream, recorded } of reportRead.in(written))
    setOnce(tx, 'read_at', stream, recorded)
  for (const { stream, recorded } of reporterAnswered.in(written))
    setOnce(tx, 'answered_at', stream, recorded)
}

function setOnce(
  tx: Transaction,
  column: 'read_at' | 'answered_at',
  report: string,
  at: Temporal.Instant,
): void {
  tx.write(
    `update report_register set ${column} = coalesce(${column}, $3) where provision_id = $1 and report_id = $2`,
    [tx.provision, report, new Date(at.epochMilliseconds)],
  )
}
