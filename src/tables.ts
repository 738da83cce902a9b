import type { Generated } from 'kysely'
import type { Id } from '#values/id.ts'

type Provision = Id<'Provision'>
type Stream = Id<'Stream'>

/** Every table's columns, in one map. A law holds it equal to the real catalogue. */
export type Tables = {
  provision_slug: { slug: string; provision_id: Provision }
  provision: {
    provision_id: Provision
    name: string
    zone: Generated<string>
    is_demo: Generated<boolean>
    wrapped_key: Buffer
    seal_public_key: Buffer
    wrapped_seal_key: Buffer
    created_at: Date
  }
  stream: {
    provision_id: Provision
    stream_id: Stream
    wrapped_key: Buffer | null
    head_seq: number
    head_hash: Buffer
    sealed_seq: Generated<number>
  }
  entry: {
    provision_id: Provision
    stream_id: Stream
    seq: number
    entry_id: string
    kind: string
    happened: string
    recorded: Date
    actor: object
    about: string[]
    corrects: number | null
    facts: object | null
    facts_salt: Buffer | null
    facts_digest: Buffer
    hash: Buffer
  }
  words: {
    provision_id: Provision
    stream_id: Stream
    seq: number
    part: string
    about: string | null
    wrapped_key: Buffer | null
    sealed: Buffer | null
    digest: Buffer
  }
  subject_stream: { provision_id: Provision; subject_id: Stream; stream_id: Stream }
  submission: { provision_id: Provision; submission: Buffer; stream_id: Stream; made_at: Date }
}
