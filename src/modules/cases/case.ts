import { effective } from '#modules/record/correction.ts'
import type { Entry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { caseOpened, reportJoined, reportParted } from './case.entry.ts'

/** Our handling of one or more reports. Whether it is closed, follow-ups knows. */
export type Case = {
  case: Id<'Case'>
  openedAt: Temporal.Instant
  /** The version of the policy it is pinned to (R1.5). */
  policyVersion: string
  /** Codes of the policy's lists: what was done, and what about somebody it was aimed at. */
  types: readonly string[]
  grounds: readonly string[]
  /** The reports that are handled in it now, in the order in which they were joined. */
  reports: readonly Id<'Report'>[]
}

/** The case among these entries; undefined if they are of a report that none was opened for. */
export function caseIn(entries: readonly Entry[]): Case | undefined {
  const [opened] = caseOpened.in(entries)
  if (opened === undefined) return undefined
  return {
    case: opened.stream as Id<'Case'>,
    openedAt: opened.recorded,
    policyVersion: opened.facts.policy,
    types: opened.facts.types,
    grounds: opened.facts.grounds,
    reports: joinedIn(entries),
  }
}

function joinedIn(entries: readonly Entry[]): Id<'Report'>[] {
  const reports = new Set<string>()
  for (const entry of effective(entries)) {
    for (const { facts } of reportJoined.in([entry])) reports.add(facts.report)
    for (const { facts } of reportParted.in([entry])) reports.delete(facts.report)
  }
  return [...reports] as Id<'Report'>[]
}
