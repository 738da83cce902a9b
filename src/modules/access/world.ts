import type { StaffWritten } from '#modules/people/staff-member.ts'
import type { RecordWorld } from '#modules/record/world.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** What signing in and setting up need of the outside world. */
export type AccessWorld = RecordWorld & {
  /** Printed at the start of an installation that nobody has set up; typed in by whoever does. */
  firstRunCode: string | undefined
  /** The roster's own hand: only people writes it, and the first person must be in it. */
  addStaff: (tx: Transaction, id: Id<'Staff'>, member: StaffWritten) => void
  /** Gives a new provision what it needs beside people (its first policy). Repeated if setting up was broken off. */
  onNewProvision: (provision: Id<'Provision'>) => Promise<void>
}
