import type { Entry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { decisionIn, lightRoadIn } from './triage.ts'

/** How far we are with a report, as whoever told us may know it: never what was decided, or about whom. */
export type DealtWith = 'not-yet' | 'begun' | 'done'

/**
 * Answers from the report's own entries and, where a case was opened for it, those of the case. A concern about an adult
 * stays begun: what became of it is told by a person.
 */
export function howItStands(entries: readonly Entry[], report: Id<'Report'>): DealtWith {
  const decision = decisionIn(entries, report)
  if (decision === undefined) return 'not-yet'
  const { road } = decision
  if (road === 'adult-route') return 'begun'
  if (road === 'light-road') return lightRoadIn(entries)?.check === undefined ? 'begun' : 'done'
  return road === 'case' && !isClosed(entries) ? 'begun' : 'done'
}

// By their names: closing is a later part of the policy.
function isClosed(entries: readonly Entry[]): boolean {
  const last = entries.findLast(({ kind }) => kind === 'case-closed' || kind === 'case-reopened')
  return last?.kind === 'case-closed'
}
