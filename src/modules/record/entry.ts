import type { Id } from '#values/id.ts'

/** Who wrote an entry down. A reporter's name is sealed words, never an actor. */
export type Actor = { staff: Id<'Staff'> } | { reporter: Id<'Report'> } | { system: true }

/** A coded value: a code from a list, a yes or no, a safe integer, a date, a reference, or a list of these. Never free text. */
export type Fact = string | number | boolean | readonly (string | number | boolean)[]
export type Facts = Readonly<Record<string, Fact>>

/** One part of free text. Sealed in a row of its own; `about` says whose data it is. */
export type Words = { part: string; text: string; about?: Id<'Party'> }

/** Something that happened in a case, a report, a provision: the only thing the record holds. */
export type Entry = {
  provision: Id<'Provision'>
  /** Where it is chained, for ever, and its place there, from 1. */
  stream: Id<'Stream'>
  seq: number
  id: string
  kind: string
  /** When it happened, as an ISO date (2026-03-03) or an ISO instant (2026-03-03T10:15:00Z). */
  happened: string
  /** When it was written down. */
  recorded: Temporal.Instant
  by: Actor
  /** The parties whose data it holds: the ground for access requests, redaction and sharing. */
  about: readonly Id<'Party'>[]
  /** Empty once they were destroyed. */
  facts: Facts
  /** Parts that were destroyed are missing. */
  words: readonly Words[]
  /** The parts that were destroyed, so that one who judges does not take them for never said. */
  destroyed?: readonly string[]
  /** The place, in the same stream, of the entry whose facts and words this one replaces or withdraws. */
  corrects?: number
}

/** What a deed asks to have written. The runner adds the rest. `stream` defaults to the subject's own. */
export type NewEntry = {
  stream?: Id<'Stream'>
  kind: string
  happened?: string
  about?: readonly Id<'Party'>[]
  facts: Facts
  words?: readonly Words[]
  corrects?: number
}
