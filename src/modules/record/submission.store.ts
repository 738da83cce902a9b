import type { Database, Transaction } from '#platform/database.ts'
import { keyedDigest, newKey } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import { type Sent, sentText } from '#values/sent.ts'

/** The first time a form was sent: what it was about, and when. */
export type Submission = { stream: Id<'Stream'>; madeAt: Temporal.Instant }

/** How long a second press of the same button is known for the first. */
const keptDays = 7

/** Part of the transaction: it fails as a duplicate if the same form was sent before. */
export function addSubmission(
  tx: Transaction,
  submission: Buffer,
  stream: Id<'Stream'>,
  now: Temporal.Instant,
): void {
  tx.write(
    'insert into submission (provision_id, submission, stream_id, made_at) values ($1, $2, $3, $4)',
    [tx.provision, submission, stream, new Date(now.epochMilliseconds)],
  )
}

/** The first time this form was sent; undefined if it was not. */
export function findSubmission(
  database: Database,
  provision: Id<'Provision'>,
  submission: Buffer,
): Promise<Submission | undefined> {
  return database.transact(provision, async ({ queries }) => {
    const row = await queries
      .selectFrom('submission')
      .select(['stream_id', 'made_at'])
      .where('submission', '=', submission)
      .executeTakeFirst()
    return (
      row && {
        stream: row.stream_id,
        madeAt: Temporal.Instant.fromEpochMilliseconds(row.made_at.getTime()),
      }
    )
  })
}

export async function forgetSubmissions(tx: Transaction, now: Temporal.Instant): Promise<void> {
  await tx.queries
    .deleteFrom('submission')
    .where('made_at', '<', new Date(now.subtract({ hours: keptDays * 24 }).epochMilliseconds))
    .execute()
}

/**
 * The keyed digest by which a second press of the same button is known: the place, the form's own key and all that was typed,
 * whatever the order of the fields. A form without a usable key (16 to 64 URL-safe characters) is a form of its own.
 */
export function submissionOf(key: Buffer, place: string, sent: Sent): Buffer {
  const own = sentText(sent, 'idempotency-key')
  const pairs = Object.entries(sent).filter(
    ([name]) => name !== 'idempotency-key' && name !== 'from',
  )
  pairs.sort(([one], [other]) => (one < other ? -1 : 1))
  return keyedDigest(
    key,
    'submission',
    place,
    /^[A-Za-z0-9._~-]{16,64}$/.test(own) ? own : newKey(),
    JSON.stringify(pairs),
  )
}
