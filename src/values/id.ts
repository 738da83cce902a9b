/** What an id names. A `Stream` is a place in the chain: a report, a case, a provision … and shares their ids. */
export type Named =
  | 'Provision'
  | 'Stream'
  | 'Report'
  | 'Case'
  | 'Party'
  | 'Student'
  | 'Staff'
  | 'Family'
  | 'MainProvider'
  | 'Account'
  | 'Session'
  | 'View'

declare const named: unique symbol

/** What is also a place in the chain, under the same id. */
type Stream = 'Stream' | 'Provision' | 'Report' | 'Case'

/** A UUIDv7, as text, branded with what it names. Made only at the edge, by `Moment.newId`. */
export type Id<Name extends Named> = string & {
  readonly [named]: Record<Name extends Stream ? Name | 'Stream' : Name, true>
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isId(text: string): boolean {
  return shape.test(text)
}

/** Reads an id from outside (an address, a form); undefined if it is not one. */
export function readId<Name extends Named>(text: string | undefined): Id<Name> | undefined {
  return text !== undefined && shape.test(text) ? (text as Id<Name>) : undefined
}
