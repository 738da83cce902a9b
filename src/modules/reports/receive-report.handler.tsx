import type { World } from '#modules/policy/world.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { sealTicket } from '#platform/web/ticket.ts'
import type { Id } from '#values/id.ts'
import type { Sent } from '#values/sent.ts'
import { lookupOf, returnWordsOf } from './return.store.ts'
import { tell } from './tell.ts'
import { oddChoices, type TellForm } from './tell.form.ts'

/** What the ticket of a receipt carries, sealed. */
export type Receipt = { words: string; feelsUnsafe: boolean }

export const receiptPurpose = 'receipt'
const receiptMinutes = 10

/**
 * Writes a report down for good and answers the ticket of its receipt. The same form sent twice makes one report and leads to
 * the same words, for ten minutes; the words follow from the form and a key, and are stored nowhere.
 */
export async function receiveReport(
  world: World,
  provision: Id<'Provision'>,
  form: TellForm,
  sent: Sent,
): Promise<string> {
  const keys = await world.keyring.of(provision)
  const submission = submissionOf(keys.receipt, 'tell', sent)
  const words = returnWordsOf(keys, submission)
  const subject = world.newId<'Report'>()
  const told = {
    ...form,
    'anything-else': oddChoices(sent),
    returnWords: lookupOf(keys, words).toString('hex'),
  }
  const outcome = await world.runner.run(
    { provision, subject, actor: { reporter: subject }, fresh: true, submission },
    (entries, moment) => tell(entries, told, moment),
  )
  const made = outcome.kind === 'repeated' ? outcome.first.madeAt : world.clock.now()
  return sealTicket<Receipt>(keys.ticket, receiptPurpose, {
    content: { words, feelsUnsafe: form['feel-safe'] === 'no' },
    until: made.add({ minutes: receiptMinutes }),
  })
}
