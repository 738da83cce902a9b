import type { Policy } from '#modules/policy/policy.ts'
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

/** Is it closed, and not opened again? By the names that the policy gives closing, which is a later part of it. */
export function isClosed(entries: readonly Entry[], { record }: Pick<Policy, 'record'>): boolean {
  const { closed, reopened } = record.case
  const last = effective(entries).findLast(({ kind }) => kind === closed || kind === reopened)
  return last?.kind === closed
}

function joinedIn(entries: readonly Entry[]): Id<'Report'>[] {
  const reports = new Set<string>()
  for (const entry of effective(entries)) {
    for (const { facts } of reportJoined.in([entry])) reports.add(facts.report)
    for (const { facts } of reportParted.in([entry])) reports.delete(facts.report)
  }
  return [...reports] as Id<'Report'>[]
}
