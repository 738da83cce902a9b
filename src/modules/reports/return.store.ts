import type { Database } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** The report that return words lead to; `confirmed` is the party a person made sure holds them. */
export type WayIn = {
  report: Id<'Report'>
  confirmed: Id<'Party'> | undefined
  cancelled: boolean
}

/** Where return words lead, by their keyed digest; undefined if nowhere. */
export function findWayIn(
  database: Database,
  provision: Id<'Provision'>,
  lookup: Buffer,
): Promise<WayIn | undefined> {
  return database.transact(provision, async ({ queries }) => {
    const row = await queries
      .selectFrom('return_words')
      .select(['report_id', 'confirmed_party', 'cancelled'])
      .where('lookup', '=', lookup)
      .executeTakeFirst()
    return (
      row && {
        report: row.report_id,
        confirmed: row.confirmed_party ?? undefined,
        cancelled: row.cancelled,
      }
    )
  })
}

/** Notes that the words were used now, and answers when they were used before; undefined for the first time. */
export function addOpening(
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
