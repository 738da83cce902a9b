import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** That somebody looked at a report or a case, and by what right. */
export type View = { id: Id<'View'>; staff: Id<'Staff'>; subject: Id<'Stream'>; why: string }

/** Part of the transaction in which it was read, so that nothing is shown that is not logged. */
export function logView(tx: Transaction, view: View, now: Temporal.Instant): void {
  tx.write(
    'insert into view (provision_id, view_id, staff_id, subject_id, why, viewed_at) values ($1, $2, $3, $4, $5, $6)',
    [tx.provision, view.id, view.staff, view.subject, view.why, new Date(now.epochMilliseconds)],
  )
}
