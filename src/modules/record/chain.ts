import type { Id } from '#values/id.ts'
import type { Actor, Facts } from './entry.ts'

/** What of an entry stands in the chain in clear: everything but its facts and words, which stand as digests. */
export type Envelope = {
  provision: Id<'Provision'>
  stream: Id<'Stream'>
  seq: number
  id: string
  kind: string
  happened: string
  /** Milliseconds since 1970. */
  recorded: number
  by: Actor
  about: readonly string[]
  corrects: number | null
}

/** The bytes an entry's hash covers, beside the hash before it, the digest of its facts and those of its words. */
export function canonicalEnvelope(envelope: Envelope): string {
  return canonical([
    envelope.provision,
    envelope.stream,
    envelope.seq,
    envelope.id,
    envelope.kind,
    envelope.happened,
    envelope.recorded,
    { ...envelope.by },
    envelope.about,
    envelope.corrects,
  ])
}

/** The text of the facts that their digest covers: the same for equal facts, whatever their order. */
export function canonicalFacts(facts: Facts): string {
  return canonical(facts)
}

/** JSON with the keys of objects in order, so that equal values are equal texts. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined)
    members.sort(([one], [other]) => (one < other ? -1 : 1))
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(',')}}`
  }
  return JSON.stringify(value)
}
