import type { ProvisionKeys } from '#modules/record/keys.store.ts'
import type { Database } from '#platform/database.ts'
import { keyedDigest } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import { returnWordsFrom } from './return-words.ts'

/** The report that return words lead to; `confirmed` is the party a person made sure holds them. */
export type WayIn = {
  lookup: Buffer
  report: Id<'Report'>
  confirmed: Id<'Party'> | undefined
  cancelled: boolean
}

/** The words that lead back to what was sent. They follow from it and a key, and are stored nowhere. */
export function returnWordsOf(keys: ProvisionKeys, submission: Buffer): string {
  return returnWordsFrom(keyedDigest(keys.receipt, 'words', submission))
}

/** How return words are looked up: nothing that is stored leads back to them. */
export function lookupOf(keys: ProvisionKeys, words: string): Buffer {
  return keyedDigest(keys.lookup, 'return words', words)
}

/** Where return words lead, for somebody who typed all six as they are; undefined if nowhere. */
export function findWayIn(
  database: Database,
  provision: Id<'Provision'>,
  keys: ProvisionKeys,
  words: string,
): Promise<WayIn | undefined> {
  const lookup = lookupOf(keys, words)
  return database.transact(provision, async ({ queries }) => {
    const row = await queries
      .selectFrom('return_words')
      .select(['report_id', 'confirmed_party', 'cancelled'])
      .where('lookup', '=', lookup)
      .executeTakeFirst()
    return (
      row && {
        lookup,
        report: row.report_id,
        confirmed: row.confirmed_party ?? undefined,
        cancelled: row.cancelled,
      }
    )
  })
}

/** Logs that the words were used now, and answers when they were used before; undefined for the first time. */
export function logOpening(
  database: Database,
  provision: Id<'Provision'>,
  lookup: Buffer,
  now: Temporal.Instant,
): Promise<Temporal.Instant | undefined> {
  return database.transact(provision, async (tx) => {
    const [row] = await tx.read<{ opened_at: Date }>(
      `select opened_at from return_opening where provision_id = $1 and lookup = $2 order by opened_at desc limit 1`,
      [provision, lookup],
    )
    tx.write(
      'insert into return_opening (provision_id, lookup, opened_at) values ($1, $2, $3) on conflict do nothing',
      [provision, lookup, new Date(now.epochMilliseconds)],
    )
    return row && Temporal.Instant.fromEpochMilliseconds(row.opened_at.getTime())
  })
}
