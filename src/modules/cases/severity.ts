import type { Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import { severitySet } from './case.entry.ts'

/** How serious a case is, from 1 (minor) to 4 (severe), and why we think so (R4.20). */
export type Severity = {
  severity: '1' | '2' | '3' | '4'
  reasons: string | undefined
  at: Temporal.Instant
}

/** As a person last set it; undefined before. Nothing else raises it (care rule 24). */
export function severityIn(entries: readonly Entry[]): Severity | undefined {
  const last = severitySet.in(entries).at(-1)
  return (
    last && {
      severity: last.facts.severity,
      reasons: wordsIn(last, 'reasons'),
      at: last.recorded,
    }
  )
}
