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
  tx.write(
    `insert into judgement (provision_id, subject_id, rule, party_id, nth, opens_at, due_at, settled_at, verdict,
       evidence, proved_at, settles, held, rejudge_at, policy_version)
     select $1, *, $15::uuid from unnest($2::uuid[], $3::text[], $4::uuid[], $5::int[], $6::timestamptz[], $7::timestamptz[],
       $8::timestamptz[], $9::text[], $10::jsonb[], $11::timestamptz[], $12::text[], $13::boolean[], $14::timestamptz[])`,
    [
      tx.provision,
      rows.map((row) => row.subject),
      rows.map((row) => row.rule),
      rows.map((row) => row.party),
      rows.map((row) => row.nth),
      rows.map((row) => date(row.opens)),
      rows.map((row) => date(row.due)),
      rows.map((row) => date(row.settled)),
      rows.map((row) => row.verdict),
      rows.map((row) => JSON.stringify(row.evidence)),
      rows.map((row) => date(row.provedOn)),
      rows.map((row) => row.settles),
      rows.map((row) => row.heldBy !== undefined),
      rows.map((row) => date(row.rejudgeAt)),
      policyVersion,
    ],
  )
}

function date(moment: Temporal.Instant | undefined): Date | undefined {
  return moment && new Date(moment.epochMilliseconds)
}
