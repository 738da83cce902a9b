import type { Entry } from '#modules/record/entry.ts'
import { reportReceived } from '#modules/reports/report.entry.ts'
import { tonightIn } from './triage.ts'

/** Why a report cannot be decided about yet, with the policy's clause. */
export type WaitsForTonight = { because: 'tonight-first' | 'feels-unsafe'; clause: '4' }

/**
 * Tonight comes before every decision (care rule 3). A reason why nothing could happen again today will do, but never where
 * somebody said that they do not feel safe, or are not sure (R4.4).
 */
export function waitsForTonight(
  report: readonly Entry[],
  reasonWhyNot: string,
): WaitsForTonight | undefined {
  if (tonightIn(report) !== undefined) return undefined
  const felt = reportReceived.in(report)[0]?.facts['feel-safe']
  if (felt === 'no' || felt === 'not-sure') return { because: 'feels-unsafe', clause: '4' }
  return reasonWhyNot === '' ? { because: 'tonight-first', clause: '4' } : undefined
}
