import { effective } from '#modules/record/correction.ts'
import type { Actor, Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import type { Id } from '#values/id.ts'
import { caseClosed, caseReopened } from './follow-up.entry.ts'

/** How far a case is: open, closed, or opened again after it was closed. */
export type Closing = { is: 'open' } | (Closed & { is: 'closed' | 'reopened' })

/** One closing, and how it ended if it did. */
export type Closed = {
  case: Id<'Case'>
  at: Temporal.Instant
  by: Actor
  /** A code of the policy's list. */
  why: string
  /** Closed on a reason why the answer of the one who was hurt could not be had. */
  withoutAnswer: boolean
  reasons: string | undefined
  reopened: Reopened | undefined
}

export type Reopened = {
  at: Temporal.Instant
  why: 'not-stopped' | 'not-safe' | 'new-report' | 'other'
  reasons: string | undefined
}

/** How the case stands that these entries are of. */
export function closingOf(entries: readonly Entry[]): Closing {
  const last = closingsIn(entries).at(-1)
  if (last === undefined) return { is: 'open' }
  return { ...last, is: last.reopened === undefined ? 'closed' : 'reopened' }
}

/** Is it closed, and not opened again since? */
export function isClosed(entries: readonly Entry[]): boolean {
  return closingOf(entries).is === 'closed'
}

/** Each time a case was closed, the oldest first. Those that were opened again are relapses. */
export function closingsIn(entries: readonly Entry[]): Closed[] {
  const closings: Closed[] = []
  for (const entry of effective(entries)) {
    const open = closings.find((one) => one.case === entry.stream && one.reopened === undefined)
    for (const closed of open === undefined ? caseClosed.in([entry]) : [])
      closings.push({
        case: closed.stream as Id<'Case'>,
        at: closed.recorded,
        by: closed.by,
        why: closed.facts.why,
        withoutAnswer: closed.facts['without-answer'],
        reasons: wordsIn(closed, 'reasons'),
        reopened: undefined,
      })
    for (const reopened of caseReopened.in([entry]))
      if (open !== undefined)
        open.reopened = {
          at: reopened.recorded,
          why: reopened.facts.why,
          reasons: wordsIn(reopened, 'reasons'),
        }
  }
  return closings
}
