import type { Database, Transaction } from '#platform/database.ts'
import { isSignedBy, unseal } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import {
  beginning,
  digestOfFacts,
  digestOfWords,
  hashOf,
  saltContext,
  streamContext,
} from './append.store.ts'
import { canonicalFacts } from './chain.ts'
import type { Actor, Facts } from './entry.ts'
import type { Keyring, ProvisionKeys } from './keys.store.ts'
import { sealed, sealedText } from './sealed.entry.ts'

/** Where a record is not what was written, and how we know. */
export type Break = { stream: Id<'Stream'>; seq: number; kind: string; what: string }

/** What `verify` found in one provision. `unsealed` counts streams that changed since the last seal. */
export type Verified = {
  streams: number
  entries: number
  destroyed: number
  seals: number
  unsealed: number
  broken: Break | undefined
}

type StreamRow = {
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
  sealed: Buffer | null
  digest: Buffer
}

/** Walks every chain of a provision and stops at the first entry that does not hold. `onStream` is told of progress. */
export async function verifyProvision(
  database: Database,
  keyring: Keyring,
  provision: Id<'Provision'>,
  onStream: (done: number, all: number) => void = () => undefined,
): Promise<Verified> {
  const keys = await keyring.of(provision)
  return database.transact(provision, async (tx) => {
    const streams = await tx.read<StreamRow>(
      'select stream_id, wrapped_key, head_seq, head_hash, sealed_seq from stream where provision_id = $1 order by stream_id',
      [provision],
    )
    const found: Verified = {
      streams: 0,
      entries: 0,
      destroyed: 0,
      seals: 0,
      unsealed: 0,
      broken: undefined,
    }
    const hashes = new Map<string, string>()
    for (const stream of streams) {
      found.broken = await verifyStream(tx, keys.key, stream, hashes, found)
      if (found.broken !== undefined) return found
      found.streams++
      if (stream.head_seq > stream.sealed_seq && stream.stream_id !== provision) found.unsealed++
      onStream(found.streams, streams.length)
    }
    found.broken = (await lostStream(tx, hashes)) ?? (await brokenSeal(tx, keys, hashes, found))
    return found
  })
}

async function verifyStream(
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
      'select seq, part, about, sealed, digest from words where provision_id = $1 and stream_id = $2',
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
        ? whatIsWrong(tx.provision, stream.stream_id, streamKey, before, row, parts)
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

function whatIsWrong(
  provision: Id<'Provision'>,
  stream: Id<'Stream'>,
  streamKey: Buffer | null,
  before: Buffer,
  row: EntryRow,
  parts: readonly WordsRow[],
): string | undefined {
  for (const part of parts)
    if (
      part.sealed !== null &&
      !digestOfWords(part.part, part.about ?? undefined, part.sealed).equals(part.digest)
    )
      return `its words "${part.part}" were changed`
  if (streamKey !== null && row.facts !== null && row.facts_salt !== null) {
    const salt = unseal(streamKey, row.facts_salt, saltContext(stream, row.seq))
    if (!digestOfFacts(salt, canonicalFacts(row.facts)).equals(row.facts_digest))
      return 'its facts were changed'
  }
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
  if (!hashOf(before, entry, row.facts_digest, parts).equals(row.hash))
    return 'it is not what was chained'
  return undefined
}

/** Entries whose stream has gone altogether. */
async function lostStream(
  tx: Transaction,
  hashes: ReadonlyMap<string, string>,
): Promise<Break | undefined> {
  const rows = await tx.read<{ stream_id: Id<'Stream'>; seq: number; kind: string }>(
    'select stream_id, seq, kind from entry where provision_id = $1 order by stream_id, seq',
    [tx.provision],
  )
  const lost = rows.find((row) => !hashes.has(`${row.stream_id} ${row.seq}`))
  return (
    lost && {
      stream: lost.stream_id,
      seq: lost.seq,
      kind: lost.kind,
      what: 'its stream was deleted',
    }
  )
}

async function brokenSeal(
  tx: Transaction,
  keys: ProvisionKeys,
  hashes: ReadonlyMap<string, string>,
  found: Verified,
): Promise<Break | undefined> {
  const own: Id<'Stream'> = tx.provision
  const rows = await tx.read<{ seq: number; facts: unknown }>(
    `select seq, facts from entry where provision_id = $1 and stream_id = $2 and kind = '${sealed.name}' order by seq`,
    [tx.provision, own],
  )
  for (const row of rows) {
    const heads = sealed.facts.parse(row.facts)
    const signed = Buffer.from(heads.signature, 'hex')
    if (!isSignedBy(keys.sealPublic, Buffer.from(sealedText(heads)), signed))
      return { stream: own, seq: row.seq, kind: sealed.name, what: 'its signature does not hold' }
    found.seals++
    for (const [at, stream] of heads.streams.entries()) {
      const seq = heads.seqs[at]!
      if (hashes.get(`${stream} ${seq}`) !== heads.hashes[at])
        return {
          stream: stream as Id<'Stream'>,
          seq,
          kind: '',
          what: 'it was sealed, and is not there any more',
        }
    }
  }
  return undefined
}
