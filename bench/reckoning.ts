import { wordsIn } from '#modules/record/kind.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { reportReceived } from '#modules/reports/report.entry.ts'
import { lookupOf, returnWordsOf } from '#modules/reports/return.store.ts'
import type { Id } from '#values/id.ts'
import { connect } from './connection.ts'
import type { Inside } from './inside.ts'
import type { Sending } from './senders.ts'

/** What the record holds of what was sent. All but the first three should be nought. */
export type Reckoning = {
  sent: number
  answered: number
  /** Reports in the register. */
  kept: number
  /** Answered with a receipt, and not in the record. */
  lost: number
  /** In the register beyond what was sent, or twice in the record. */
  doubled: number
  /** Of those looked at: the text is not what was sent, or sending it again led elsewhere or made another. */
  different: number
}

const lookedAtAtMost = 300

/** Looks up every report by the words that follow from its form, reads some, and sends some again. */
export async function reckon(
  inside: Inside,
  provision: Id<'Provision'>,
  { port, address }: { port: number; address: string },
  sent: readonly Sending[],
): Promise<Reckoning> {
  const keys = await inside.world.keyring.of(provision)
  const known = sent.map((sending) => {
    const submission = submissionOf(keys.receipt, 'tell', Object.fromEntries(sending.form))
    const words = returnWordsOf(keys, submission)
    return { ...sending, words, lookup: lookupOf(keys, words).toString('hex') }
  })
  const before = await count(inside, provision)
  const found = known.flatMap((sending) => {
    const report = before.reports.get(sending.lookup)
    return report === undefined ? [] : [{ ...sending, report }]
  })
  const answered = known.filter(({ receipt }) => receipt !== undefined)
  const step = Math.ceil(found.length / lookedAtAtMost)
  let different = 0
  for (const one of found.filter((_, at) => at % step === 0)) {
    const entries = await inside.world.runner.entriesOf(provision, one.report)
    const [received] = reportReceived.in(entries)
    const text = received && wordsIn(received, 'what-happened')
    const again = await sendAgain(port, address, one.form)
    if (text !== one.form.get('what-happened') || again !== one.words) different += 1
  }
  const after = await count(inside, provision)
  return {
    sent: sent.length,
    answered: answered.length,
    kept: before.register,
    lost: answered.filter(({ lookup }) => !before.reports.has(lookup)).length,
    doubled: Math.max(before.register, before.received) - found.length,
    different: different + after.register - before.register,
  }
}

/** How many reports there are by the register and by the record, and where return words lead. */
async function count({ database }: Inside, provision: Id<'Provision'>) {
  return database.transact(provision, async ({ read }) => {
    const [counts] = await read<{ register: string; received: string }>(
      `select (select count(*) from report_register) as register,
         (select count(*) from entry where kind = '${reportReceived.name}') as received`,
      [],
    )
    const rows = await read<{ lookup: Buffer; report_id: Id<'Report'> }>(
      'select lookup, report_id from return_words',
      [],
    )
    return {
      register: Number(counts?.register),
      received: Number(counts?.received),
      reports: new Map(rows.map((row) => [row.lookup.toString('hex'), row.report_id])),
    }
  })
}

/** The words on the receipt that the same form leads to. */
async function sendAgain(port: number, address: string, form: URLSearchParams): Promise<string> {
  const connection = await connect(port)
  const { headers } = await connection.post(address, form)
  const { body } = await connection.get(headers.get('location') ?? '/')
  connection.close()
  const [, shown = ''] =
    /<output id="return-words"[^>]*>(.*?)<\/output>/s.exec(body.toString()) ?? []
  return shown
    .replaceAll(/<[^>]+>/g, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ')
}
