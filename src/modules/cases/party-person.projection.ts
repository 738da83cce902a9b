import type { Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import { wordsDestroyed } from '#modules/record/words-destroyed.entry.ts'
import type { Transaction } from '#platform/database.ts'
import { identificationUndone, personIdentified, personTakenOut } from './person.entry.ts'

/** Who on the roster a party is: the one row that leads from a person to their cases. It goes with the identification (care rule 10). */
export function followIdentifications(
  tx: Transaction,
  { written }: { written: readonly Entry[] },
): void {
  for (const entry of personIdentified.in(written)) {
    forget(tx, entry.facts.party)
    tx.write(
      `insert into party_person (provision_id, party_id, stream_id, person_kind, person_id) values ($1, $2, $3, $4, $5)`,
      [tx.provision, entry.facts.party, entry.stream, entry.facts.is, wordsIn(entry, 'person')],
    )
  }
  for (const kind of [identificationUndone, personTakenOut, wordsDestroyed])
    for (const { facts } of kind.in(written)) forget(tx, facts.party)
}

function forget(tx: Transaction, party: string): void {
  tx.write('delete from party_person where provision_id = $1 and party_id = $2', [
    tx.provision,
    party,
  ])
}
