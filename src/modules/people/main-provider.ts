import type { Id } from '#values/id.ts'

/** A student's home school: who has them on roll, and who leads safeguarding there. */
export type MainProvider = MainProviderWritten & {
  id: Id<'MainProvider'>
  /** How often it was written; a form says which one it showed. */
  version: number
  endedOn: Temporal.PlainDate | undefined
}

/** What a person writes down about a main provider. */
export type MainProviderWritten = {
  name: string
  safeguardingLead: string | undefined
  email: string | undefined
  telephone: string | undefined
}
