import type { Id } from '#values/id.ts'

/** A report that somebody would join to a case, as the registers know it. */
export type ReportToJoin = {
  report: Id<'Report'>
  /** Where triage led; undefined while nothing is decided (R3.2). */
  road: string | undefined
  /** The case that reads it now. */
  case: Id<'Case'> | undefined
}
