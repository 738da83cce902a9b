import type { Id } from '#values/id.ts'
import { isAfter } from '#values/instant.ts'

/** Where an entry stands in the record. */
export type EntryRef = { stream: Id<'Stream'>; seq: number }

/** What is settled for good, as far as the entries go. Undefined while the rule still waits for something. */
export type Verdict =
  | 'kept'
  | 'kept-late'
  | 'reasoned'
  | 'broken'
  | 'not-applicable'
  | 'cannot-tell'

export type Standing = Verdict | 'not-yet-due' | 'due' | 'overdue'

/**
 * One rule, judged on one subject (for one person in it, the nth time it asks). The judgements of a subject replace
 * all earlier ones of the streams that its entries come from.
 */
export type Judgement = {
  rule: string
  subject: Id<'Stream'>
  party: Id<'Party'> | undefined
  /** From 1, by the order in which the rule began to ask. */
  nth: number
  /** When it can be done; undefined while nothing has begun it, or a hold stops its clock. */
  opens: Temporal.Instant | undefined
  /** The last moment that is in time; undefined if there is no limit. */
  due: Temporal.Instant | undefined
  /** When it was done, by what the entry says happened. */
  settled: Temporal.Instant | undefined
  verdict: Verdict | undefined
  evidence: readonly EntryRef[]
  /** When the proof was written down. Long after `settled`: it was written late. */
  provedOn: Temporal.Instant | undefined
  /** The kind of entry that would settle it. */
  settles: string | undefined
  /** The hold that stops its clock. */
  heldBy: EntryRef | undefined
  /** When the clock alone will change the standing. */
  rejudgeAt: Temporal.Instant | undefined
}

/** How it stands at that moment. */
export function standing(
  judgement: Pick<Judgement, 'opens' | 'due' | 'verdict'>,
  now: Temporal.Instant,
): Standing {
  const { opens, due, verdict } = judgement
  if (verdict !== undefined) return verdict
  if (opens === undefined || isAfter(opens, now)) return 'not-yet-due'
  return due === undefined || isAfter(due, now) ? 'due' : 'overdue'
}

/** The same in SQL, over the columns opens_at, due_at and verdict; $now stands for the moment. */
export const standingSql = `CASE
  WHEN verdict IS NOT NULL THEN verdict
  WHEN opens_at IS NULL OR opens_at > $now THEN 'not-yet-due'
  WHEN due_at IS NULL OR due_at > $now THEN 'due'
  ELSE 'overdue'
END`

/** When the clock alone will change how an open judgement stands, after `now`. */
export function nextChange(
  judgement: Pick<Judgement, 'opens' | 'due' | 'verdict'>,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const { opens, due, verdict } = judgement
  if (verdict !== undefined || opens === undefined) return undefined
  if (isAfter(opens, now)) return opens
  return due !== undefined && isAfter(due, now) ? due : undefined
}
