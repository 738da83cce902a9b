import type { Transaction } from '#platform/database.ts'
import { unseal } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import {
  beginning,
  digestOfFacts,
  digestOfWords,
  hashOf,
  partContext,
  saltContext,
  streamContext,
} from './append.store.ts'
import { canonicalFacts } from './chain.ts'
import type { Actor, Facts } from './entry.ts'
import type { Unexplained } from './unexplained.store.ts'

/** Where a record is not what was written, and how we know. */
export type Break = { stream: Id<'Stream'>; seq: number; kind: string; what: string }

/** What `verify` found in one provision. `unsealed` counts streams that changed since the last seal. */
export type Verified = {
  streams: number
  entries: number
  destroyed: number
  /** Of what was destroyed, the words for which no entry says why. */
  unexplained: readonly Unexplained[]
  seals: number
  unsealed: number
  broken: Break | undefined
}

export type StreamRow = {
  stream_id: Id<'Stream'>
  wrapped_key: Buffer | null
  head_seq: number
  head_hash: Buffer
  sealed_seq: number
}
type EntryRow = {
  seq: number
  entry_id: string
  kind: string
  happened: string
  recorded: Date
  actor: Actor
  about: Id<'Party'>[]
  corrects: number | null
  facts: Facts | null
  facts_salt: Buffer | null
  facts_digest: Buffer
  hash: Buffer
}
type WordsRow = {
  seq: number
  part: string
  about: string | null
  wrapped_key: Buffer | null
  sealed: Buffer | null
  digest: Buffer
}

/** Walks one chain; answers the first entry that does not hold. Every hash that holds goes into `hashes`. */
export async function verifyStream(
  tx: Transaction,
  provisionKey: Buffer,
  stream: StreamRow,
  hashes: Map<string, string>,
  found: Verified,
): Promise<Break | undefined> {
  const place = [tx.provision, stream.stream_id]
  const [entries, words] = await Promise.all([
    tx.read<EntryRow>(
      `select seq, entry_id, kind, happened, recorded, actor, about, corrects, facts, facts_salt, facts_digest, hash
       from entry where provision_id = $1 and stream_id = $2 order by seq`,
      place,
    ),
    tx.read<WordsRow>(
      'select seq, part, about, wrapped_key, sealed, digest from words where provision_id = $1 and stream_id = $2',
      place,
    ),
  ])
  const streamKey =
    stream.wrapped_key && unseal(provisionKey, stream.wrapped_key, streamContext(stream.stream_id))
  let before: Buffer = beginning
  let expected = 1
  for (const row of entries) {
    const parts = words.filter((part) => part.seq === row.seq)
    const what =
      row.seq === expected
        ? whatIsWrong(
            { provision: tx.provision, stream: stream.stream_id, streamKey, before },
            row,
            parts,
          )
        : `entry ${expected} before it is missing`
    if (what !== undefined) return { stream: stream.stream_id, seq: row.seq, kind: row.kind, what }
    found.entries++
    found.destroyed +=
      parts.filter((part) => part.sealed === null).length + (row.facts === null ? 1 : 0)
    hashes.set(`${stream.stream_id} ${row.seq}`, row.hash.toString('hex'))
    before = row.hash
    expected++
  }
  if (stream.head_seq !== expected - 1 || !stream.head_hash.equals(before))
    return {
      stream: stream.stream_id,
      seq: expected,
      kind: '',
      what: `the stream should have ${stream.head_seq} entries and has ${expected - 1}`,
    }
  return undefined
}

/** Where an entry stands: in which chain, after what, and with which key it was sealed. */
type Link = {
  provision: Id<'Provision'>
  stream: Id<'Stream'>
  streamKey: Buffer | null
  before: Buffer
}

function whatIsWrong(link: Link, row: EntryRow, parts: readonly WordsRow[]): string | undefined {
  const changed = parts.find((part) => !isPartWhole(link, row.seq, part))
  if (changed !== undefined) return `its words "${changed.part}" were changed`
  if (!areFactsWhole(link, row)) return 'its facts were changed'
  const { provision, stream, before } = link
  const entry = {
    provision,
    stream,
    seq: row.seq,
    id: row.entry_id,
    kind: row.kind,
    happened: row.happened,
    recorded: Temporal.Instant.fromEpochMilliseconds(row.recorded.getTime()),
    by: row.actor,
    about: row.about,
    ...(row.corrects !== null && { corrects: row.corrects }),
  }
  const isChained = hashOf(before, entry, row.facts_digest, parts).equals(row.hash)
  return isChained ? undefined : 'it is not what was chained'
}

/** Words that are there are those that were chained, and their key opens. */
function isPartWhole({ stream, streamKey }: Link, seq: number, part: WordsRow): boolean {
  const { sealed, wrapped_key: wrapped, about, digest } = part
  if (sealed === null) return true
  if (!digestOfWords(part.part, about ?? undefined, sealed).equals(digest)) return false
  if (streamKey === null) return true
  const context = partContext(stream, seq, part.part)
  return wrapped !== null && opens(streamKey, wrapped, context) !== false
}

function areFactsWhole({ stream, streamKey }: Link, row: EntryRow): boolean {
  const { facts, facts_salt: sealedSalt, seq } = row
  if (streamKey === null || facts === null) return true
  const salt = sealedSalt && opens(streamKey, sealedSalt, saltContext(stream, seq))
  return salt ? digestOfFacts(salt, canonicalFacts(facts)).equals(row.facts_digest) : false
}

/** What is inside, or false for what is not as it was sealed. */
function opens(key: Buffer, sealed: Buffer, context: string): Buffer | false {
  try {
    return unseal(key, sealed, context)
  } catch {
    return false
  }
}
