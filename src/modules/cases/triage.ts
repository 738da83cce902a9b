import type { Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import { type Code, codesOn, type Policy } from '#modules/policy/policy.ts'
import { reportReceived } from '#modules/reports/report.entry.ts'
import type { Id } from '#values/id.ts'
import { lightlyChecked, reportTriaged, sortedLightly, tonightChecked } from './triage.entry.ts'

export type Road = 'case' | 'light-road' | 'adult-route' | 'answered'
export type Answer = 'yes' | 'no' | 'not-sure'

/** What was decided about a report. A later decision stands in the place of an earlier one (R3.2). */
export type Decision = {
  road: Road
  /** A code of the policy's list `triage`. */
  result: string
  case: Id<'Case'> | undefined
  reasons: string | undefined
  at: Temporal.Instant
}

/** What stands decided about this report; undefined before. */
export function decisionIn(entries: readonly Entry[], report: Id<'Report'>): Decision | undefined {
  const last = reportTriaged.in(ofReport(entries, report)).at(-1)
  return (
    last && {
      road: last.facts.road,
      result: last.facts.result,
      case: last.facts.case as Id<'Case'> | undefined,
      reasons: wordsIn(last, 'reasons'),
      at: last.recorded,
    }
  )
}

/** Whether everybody is safe on the way home and tonight, as somebody last asked. */
export type Tonight = {
  safe: Answer
  howHome: string | undefined
  whatWeChanged: string | undefined
  at: Temporal.Instant
}

/** Undefined while nobody has asked. */
export function tonightIn(entries: readonly Entry[]): Tonight | undefined {
  const last = tonightChecked.in(entries).at(-1)
  return (
    last && {
      safe: last.facts.safe,
      howHome: wordsIn(last, 'how-home'),
      whatWeChanged: wordsIn(last, 'what-we-changed'),
      at: last.recorded,
    }
  )
}

/** What was sorted on the spot, and the one check afterwards (care rule 20). */
export type LightRoad = {
  allRight: Answer
  checkOn: Temporal.PlainDate
  types: readonly string[]
  grounds: readonly string[]
  whatIDid: string | undefined
  check: { allRight: Answer; whatWasSaid: string | undefined; at: Temporal.Instant } | undefined
}

/** Undefined if it was never sorted lightly. A check counts for the sorting before it. */
export function lightRoadIn(entries: readonly Entry[]): LightRoad | undefined {
  const sorted = sortedLightly.in(entries).at(-1)
  if (sorted === undefined) return undefined
  const check = lightlyChecked.in(entries).findLast(({ seq }) => seq > sorted.seq)
  return {
    allRight: sorted.facts['all-right'],
    checkOn: Temporal.PlainDate.from(sorted.facts['check-on']),
    types: sorted.facts.types,
    grounds: sorted.facts.grounds,
    whatIDid: wordsIn(sorted, 'what-i-did'),
    check: check && {
      allRight: check.facts['all-right'],
      whatWasSaid: wordsIn(check, 'what-was-said'),
      at: check.recorded,
    },
  }
}

/** Is this report for the head alone, or whoever stands in (care rule 14)? The teller's word counts until a person decides otherwise. */
export function isAboutAnAdult(entries: readonly Entry[], report: Id<'Report'>): boolean {
  const own = ofReport(entries, report)
  const said = reportReceived.in(own)[0]?.facts['about-an-adult'] === 'yes'
  const road = decisionIn(own, report)?.road
  return road === 'adult-route' || (said && road !== 'case' && road !== 'light-road')
}

/** What a report may lead to on a road, by the policy's list: codes of that road, and on a case or an answer those of none. */
export function resultsFor(policy: Policy, road: Road, day: Temporal.PlainDate): Code[] {
  const all = codesOn(policy, 'triage', day)
  const open = road === 'case' || road === 'answered'
  const fitting = all.filter(({ maps }) => (maps?.['road'] ?? (open ? road : '')) === road)
  return fitting.length > 0 ? fitting : all
}

function ofReport(entries: readonly Entry[], report: Id<'Report'>): readonly Entry[] {
  return entries.filter(({ stream }) => stream === report)
}
