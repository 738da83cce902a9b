import type { Id } from '#values/id.ts'

/** Somebody of one child's family, and what they may be told. Looked at again before anything is sent. */
export type FamilyContact = ContactWritten & {
  id: Id<'Family'>
  student: Id<'Student'>
  /** How often it was written; a form says which one it showed. */
  version: number
  endedOn: Temporal.PlainDate | undefined
}

/** What a person writes down about a family contact. */
export type ContactWritten = {
  name: string
  relation: string
  parentalResponsibility: boolean
  mayBeTold: boolean
  /** Through whom they are spoken to, if not directly: a social worker, the other parent. */
  through: string | undefined
  telephone: string | undefined
  email: string | undefined
  /** Why they must not be contacted. Then they are told nothing, by nobody. */
  notContactedBecause: string | undefined
}

/** May anything be told to them today? No if they must not be contacted, whatever else was ticked. */
export function mayBeTold(contact: FamilyContact): boolean {
  return (
    contact.mayBeTold && contact.notContactedBecause === undefined && contact.endedOn === undefined
  )
}
