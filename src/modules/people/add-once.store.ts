import { addSubmission, findSubmission, submissionOf } from '#modules/record/submission.store.ts'
import type { RecordWorld } from '#modules/record/world.ts'
import { isDuplicate, type Transaction } from '#platform/database.ts'
import type { Id, Named } from '#values/id.ts'
import type { Outcome } from '#values/outcome.ts'
import type { Sent } from '#values/sent.ts'

/** Adds a row of the roster once, however often its form is sent. Answers the id, of the first if it was there. */
export async function addOnce<Name extends Named>(
  world: Pick<RecordWorld, 'database' | 'keyring' | 'clock'>,
  provision: Id<'Provision'>,
  given: { place: string; sent: Sent; id: Id<Name> },
  add: (tx: Transaction) => void,
): Promise<Outcome<never, Id<Name>, Id<Name>>> {
  const { database, keyring, clock } = world
  const { receipt } = await keyring.of(provision)
  const submission = submissionOf(receipt, given.place, given.sent)
  try {
    await database.transact(provision, (tx) => {
      addSubmission(tx, submission, given.id as unknown as Id<'Stream'>, clock.now())
      add(tx)
    })
    return { kind: 'done', written: given.id }
  } catch (error) {
    if (!isDuplicate(error, 'submission')) throw error
    const first = await findSubmission(database, provision, submission)
    if (first === undefined) throw error
    return { kind: 'repeated', first: first.stream as unknown as Id<Name> }
  }
}
