import type { Entry } from '#modules/record/entry.ts'
import type { Transaction } from '#platform/database.ts'
import { reportReceived, returnWordsCancelled, returnWordsConfirmed } from './report.entry.ts'

/** Which report some return words lead to. Only their keyed digest is here. */
export function followReturnWords(
  tx: Transaction,
  { written }: { written: readonly Entry[] },
): void {
  for (const { stream, facts } of reportReceived.in(written))
    if (facts['return-words'] !== undefined)
      tx.write('insert into return_words (provision_id, lookup, report_id) values ($1, $2, $3)', [
        tx.provision,
        Buffer.from(facts['return-words'], 'hex'),
        stream,
      ])
  for (const { stream, facts } of returnWordsConfirmed.in(written))
    tx.write(
      'update return_words set confirmed_party = $3 where provision_id = $1 and report_id = $2',
      [tx.provision, stream, facts.party],
    )
  for (const { stream } of returnWordsCancelled.in(written))
    tx.write(
      'update return_words set cancelled = true where provision_id = $1 and report_id = $2',
      [tx.provision, stream],
    )
}
