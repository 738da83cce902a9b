import type { Transaction } from '#platform/database.ts'

/** A version of the policy as somebody wrote it (YAML), in force from a date (ISO). */
export type PolicyVersion = { id: string; document: string; inForceFrom: string }

/** Stores a version for good. The caller has parsed it first. */
export function addPolicyVersion(
  tx: Transaction,
  version: PolicyVersion,
  now: Temporal.Instant,
): void {
  tx.write(
    `insert into policy_version (provision_id, version_id, document, in_force_from, added_at) values ($1, $2, $3, $4, $5)`,
    [
      tx.provision,
      version.id,
      version.document,
      version.inForceFrom,
      new Date(now.epochMilliseconds),
    ],
  )
}

/** The days that count: ISO weekdays, the time the school day ends (15:00), terms and closures as ISO dates. */
export type CalendarSetting = {
  dayEnds: string
  weekdays: readonly number[]
  terms: readonly { from: string; to: string }[]
  closures: readonly string[]
}

export function setCalendar(tx: Transaction, calendar: CalendarSetting): void {
  tx.write(
    `insert into school_calendar (provision_id, day_ends, weekdays, terms, closures) values ($1, $2, $3, $4, $5)
     on conflict (provision_id) do update set day_ends = excluded.day_ends, weekdays = excluded.weekdays,
       terms = excluded.terms, closures = excluded.closures`,
    [
      tx.provision,
      calendar.dayEnds,
      calendar.weekdays,
      JSON.stringify(calendar.terms),
      calendar.closures,
    ],
  )
}
