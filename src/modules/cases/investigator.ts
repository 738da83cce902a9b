import type { Entry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { investigatorNamed } from './case.entry.ts'

/** Who looks into a case (R4.8). */
export type Investigator = { staff: Id<'Staff'>; since: Temporal.Instant }

/** As last named; undefined before. */
export function investigatorIn(entries: readonly Entry[]): Investigator | undefined {
  const last = investigatorNamed.in(entries).at(-1)
  return last && { staff: last.facts.staff as Id<'Staff'>, since: last.recorded }
}
