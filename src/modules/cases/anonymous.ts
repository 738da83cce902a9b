import type { Entry } from '#modules/record/entry.ts'
import type { EntryOf } from '#modules/record/kind.ts'
import { reportReceived } from '#modules/reports/report.entry.ts'
import { corroborated } from './person.entry.ts'

/**
 * Is all that we have told without a name, and by no member of staff, with nothing from elsewhere that bears it out? Then
 * nobody can be alleged (care rule 9). Several such reports may be one sender.
 */
export function isUncorroborated(entries: readonly Entry[]): boolean {
  const reports = reportReceived.in(entries)
  return reports.length > 0 && reports.every(isAnonymous) && corroborated.in(entries).length === 0
}

/** Told without a name. That somebody says at the open door that they work here does not count; that they signed in does. */
export function isAnonymous(report: EntryOf<typeof reportReceived>): boolean {
  const byStaff = 'staff' in report.by && report.facts.teller === 'staff'
  return !report.facts.named && !byStaff
}
