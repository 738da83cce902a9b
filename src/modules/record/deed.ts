import type { Id, Named } from '#values/id.ts'
import type { Result } from '#values/result.ts'
import type { Actor, Entry, NewEntry } from './entry.ts'

/** The edge of the world, handed to a deed as a value: who acts, when, and how new ids are made. */
export type Moment<Setting = unknown> = Setting & {
  provision: Id<'Provision'>
  actor: Actor
  now: Temporal.Instant
  newId: <Name extends Named>() => Id<Name>
}

/**
 * Something a person does. Pure: from what the record says of the subject, what the person sent, and the moment,
 * to the entries to write, or to why the policy says no. A refusal is named by `because`.
 */
export type Deed<Form, Refusal extends { because: string }, Setting = unknown> = (
  entries: readonly Entry[],
  form: Form,
  moment: Moment<Setting>,
) => Result<readonly NewEntry[], Refusal>
