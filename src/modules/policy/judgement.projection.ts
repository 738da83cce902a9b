import type { Entry } from '#modules/record/entry.ts'
import { listUnopened } from '#modules/record/entries.store.ts'
import type { Happening } from '#modules/record/runner.store.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import { judge } from './judge.ts'
import type { Judgement } from './judgement.ts'
import type { PolicySetting } from './moment.ts'
import { findPolicySetting } from './setting.store.ts'

/** Judges what has just been written, and every case that reads it, in the same transaction. */
export async function followWithJudgements(
  tx: Transaction,
  { moment, fresh, subject, entries, written }: Happening<PolicySetting>,
): Promise<void> {
  const streams = new Set(written.map((entry) => entry.stream))
  if (fresh && streams.size === 1 && streams.has(subject)) {
    writeJudgements(
      tx,
      moment.policyVersion,
      judge(moment.policy, entries, moment.calendar, moment.now),
    )
    return
  }
  for (const whole of await subjectsOf(tx, [...streams])) await rejudge(tx, whole, moment.now)
}

/** Judges one subject again, from the record as it stands. */
export async function rejudge(
  tx: Transaction,
  subject: Id<'Stream'>,
  now: Temporal.Instant,
): Promise<void> {
  const entries = await listUnopened(tx, subject)
  const { policy, policyVersion, calendar } = await findPolicySetting(tx, entries, now)
  forgetJudgements(tx, entries)
  writeJudgements(tx, policyVersion, judge(policy, entries, calendar, now))
}

/** The subjects that are judged whole: the cases that read these streams, and the streams that no case reads. */
async function subjectsOf(
  tx: Transaction,
  streams: readonly Id<'Stream'>[],
): Promise<Id<'Stream'>[]> {
  const rows = await tx.read<{ subject: Id<'Stream'> }>(
    `select distinct coalesce(subject_id, changed) as subject from unnest($2::uuid[]) as changed
     left join subject_stream on provision_id = $1 and stream_id = changed`,
    [tx.provision, streams],
  )
  return rows.map(({ subject }) => subject)
}

function forgetJudgements(tx: Transaction, entries: readonly Entry[]): void {
  const streams = [...new Set(entries.map((entry) => entry.stream))]
  tx.write('delete from judgement where provision_id = $1 and subject_id = any($2::uuid[])', [
    tx.provision,
    streams,
  ])
}

function writeJudgements(
  tx: Transaction,
  policyVersion: string,
  judgements: readonly Judgement[],
): void {
  const rows = judgements.filter(({ verdict }) => verdict !== 'not-applicable')
  if (rows.length === 0) return
  const records = rows.map((row) => ({
    provision_id: tx.provision,
    subject_id: row.subject,
    rule: row.rule,
    party_id: row.party,
    nth: row.nth,
    policy_version: policyVersion,
    opens_at: row.opens,
    due_at: row.due,
    settled_at: row.settled,
    verdict: row.verdict,
    evidence: row.evidence,
    proved_at: row.provedOn,
    settles: row.settles,
    held: row.heldBy !== undefined,
    rejudge_at: row.rejudgeAt,
  }))
  tx.write('insert into judgement select * from json_populate_recordset(null::judgement, $1)', [
    JSON.stringify(records),
  ])
}
