import { sql } from 'kysely'
import type { Database } from '#platform/database.ts'
import { calmMinutes, keptHours, type Waits } from './waiting.ts'

/**
 * Takes the next try of a name or an address, before anything is looked at, so that tries side by side count too.
 * Answers 0 if it may go on, else the milliseconds until somebody may try again.
 */
export async function claimTry(
  database: Database,
  digest: Buffer,
  waits: Waits,
  now: Temporal.Instant,
): Promise<number> {
  const at = new Date(now.epochMilliseconds)
  const calm = new Date(now.subtract({ minutes: calmMinutes }).epochMilliseconds)
  const tries = sql<number>`case when sign_in_try.tried_at < ${calm} then 1 else sign_in_try.tries + 1 end`
  const wait = sql`(${waits}::int[])[least(${tries}, ${waits.length})]`
  const taken = await database.outside
    .insertInto('sign_in_try')
    .values({ digest, tries: 1, tried_at: at, open_at: at })
    .onConflict((conflict) =>
      conflict
        .column('digest')
        .doUpdateSet({
          tries,
          tried_at: at,
          open_at: sql<Date>`${at}::timestamptz + ${wait} * interval '1 second'`,
        })
        .where('sign_in_try.open_at', '<=', at),
    )
    .returning('tries')
    .executeTakeFirst()
  return taken === undefined ? millisecondsLeft(database, digest, now) : 0
}

/** The name's count begins anew: somebody came in. */
export async function forgetTries(database: Database, digest: Buffer): Promise<void> {
  await database.outside.deleteFrom('sign_in_try').where('digest', '=', digest).execute()
}

/** One try of an address was right after all. How long others there have to wait stays as it is. */
export async function takeBackTry(database: Database, digest: Buffer): Promise<void> {
  await database.outside
    .updateTable('sign_in_try')
    .set({ tries: sql`greatest(tries - 1, 0)` })
    .where('digest', '=', digest)
    .execute()
}

export async function forgetOldTries(database: Database, now: Temporal.Instant): Promise<void> {
  await database.outside
    .deleteFrom('sign_in_try')
    .where('tried_at', '<', new Date(now.subtract({ hours: keptHours }).epochMilliseconds))
    .execute()
}

async function millisecondsLeft(
  database: Database,
  digest: Buffer,
  now: Temporal.Instant,
): Promise<number> {
  const row = await database.outside
    .selectFrom('sign_in_try')
    .select('open_at')
    .where('digest', '=', digest)
    .executeTakeFirst()
  return row === undefined ? 1 : Math.max(1, row.open_at.getTime() - now.epochMilliseconds)
}
