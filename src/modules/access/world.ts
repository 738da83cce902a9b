import type { RecordWorld } from '#modules/record/world.ts'
import type { Id } from '#values/id.ts'
import type { AddStaff } from './set-up.store.ts'

/** What signing in and setting up need of the outside world. */
export type AccessWorld = RecordWorld & {
  /** Printed at the start of an installation that nobody has set up; typed in by whoever does. */
  firstRunCode: string | undefined
  addStaff: AddStaff
  /** Gives a new provision what it needs beside people (its first policy). Repeated if setting up was broken off. */
  onNewProvision: (provision: Id<'Provision'>) => Promise<void>
}
