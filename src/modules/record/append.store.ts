import type { Transaction } from '#platform/database.ts'
import { digest, newKey, seal } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import { canonicalEnvelope, canonicalFacts } from './chain.ts'
import type { Entry, Words } from './entry.ts'

/** Where a stream stands: its place and hash, and the key that its words are sealed under. */
export type Head = { seq: number; hash: Buffer; key: Buffer }

type EntryRow = [entry: Entry, factsText: string, salt: Buffer, factsDigest: Buffer, hash: Buffer]
type WordsRow = [entry: Entry, words: Words, key: Buffer, sealed: Buffer, digest: Buffer]

export const streamContext = (stream: Id<'Stream'>) => `stream ${stream}`
export const saltContext = (stream: Id<'Stream'>, seq: number) => `salt ${stream} ${seq}`
export const partContext = (stream: Id<'Stream'>, seq: number, part: string) =>
  `part ${stream} ${seq} ${part}`
export const digestOfFacts = (salt: Buffer, factsText: string) => digest(salt, factsText)
export const digestOfWords = (part: string, about: string | undefined, sealed: Buffer) =>
  digest(part, about ?? '', sealed)

/** The first link of every chain. */
export const beginning = Buffer.alloc(32)

/**
 * Seals and chains entries at the end of their streams, in the transaction. `heads` holds every stream that exists; the
 * others begin here. If somebody else wrote to a stream meanwhile, the commit fails on the duplicate entry.
 */
export function append(
  tx: Transaction,
  provisionKey: Buffer,
  heads: ReadonlyMap<Id<'Stream'>, Head>,
  entries: readonly Entry[],
): void {
  const now = new Map(heads)
  const entryRows: EntryRow[] = []
  const wordsRows: WordsRow[] = []
  for (const entry of entries) {
    const head = now.get(entry.stream) ?? { seq: 0, hash: beginning, key: newKey() }
    const sealed = entry.words.map((words) => sealedRow(head.key, entry, words))
    const row = entryRow(head, entry, sealed)
    entryRows.push(row)
    wordsRows.push(...sealed)
    now.set(entry.stream, { seq: entry.seq, hash: row[4], key: head.key })
  }
  for (const stream of new Set(entries.map((entry) => entry.stream)))
    writeHead(tx, provisionKey, stream, now.get(stream)!, !heads.has(stream))
  writeEntries(tx, entryRows)
  if (wordsRows.length > 0) writeWords(tx, wordsRows)
}

function sealedRow(streamKey: Buffer, entry: Entry, words: Words): WordsRow {
  const key = newKey()
  const context = partContext(entry.stream, entry.seq, words.part)
  const sealed = seal(key, words.text, context)
  return [
    entry,
    words,
    seal(streamKey, key, context),
    sealed,
    digestOfWords(words.part, words.about, sealed),
  ]
}

function entryRow(head: Head, entry: Entry, words: readonly WordsRow[]): EntryRow {
  const salt = newKey()
  const factsText = canonicalFacts(entry.facts)
  const factsDigest = digestOfFacts(salt, factsText)
  const hash = hashOf(
    head.hash,
    entry,
    factsDigest,
    words.map(([, { part }, , , partDigest]) => ({ part, digest: partDigest })),
  )
  return [
    entry,
    factsText,
    seal(head.key, salt, saltContext(entry.stream, entry.seq)),
    factsDigest,
    hash,
  ]
}

/** The hash that chains an entry to the one before it. Parts of words count in the order of their names. */
export function hashOf(
  before: Buffer,
  entry: Omit<Entry, 'facts' | 'words'>,
  factsDigest: Buffer,
  parts: readonly { part: string; digest: Buffer }[],
): Buffer {
  const envelope = canonicalEnvelope({
    ...entry,
    recorded: entry.recorded.epochMilliseconds,
    corrects: entry.corrects ?? null,
  })
  const inOrder = parts.toSorted((one, other) => (one.part < other.part ? -1 : 1))
  return digest(before, envelope, factsDigest, ...inOrder.map((part) => part.digest))
}

function writeHead(
  tx: Transaction,
  provisionKey: Buffer,
  stream: Id<'Stream'>,
  head: Head,
  isNew: boolean,
): void {
  if (isNew)
    tx.write(
      'insert into stream (provision_id, stream_id, wrapped_key, head_seq, head_hash) values ($1, $2, $3, $4, $5)',
      [
        tx.provision,
        stream,
        seal(provisionKey, head.key, streamContext(stream)),
        head.seq,
        head.hash,
      ],
    )
  else
    tx.write(
      'update stream set head_seq = $3, head_hash = $4 where provision_id = $1 and stream_id = $2',
      [tx.provision, stream, head.seq, head.hash],
    )
}

function writeEntries(tx: Transaction, rows: readonly EntryRow[]): void {
  for (const [entry, factsText, salt, factsDigest, hash] of rows)
    tx.write(
      `insert into entry (provision_id, stream_id, seq, entry_id, kind, happened, recorded, actor, about, corrects,
         facts, facts_salt, facts_digest, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        entry.provision,
        entry.stream,
        entry.seq,
        entry.id,
        entry.kind,
        entry.happened,
        new Date(entry.recorded.epochMilliseconds),
        JSON.stringify(entry.by),
        entry.about,
        entry.corrects ?? null,
        factsText,
        salt,
        factsDigest,
        hash,
      ],
    )
}

function writeWords(tx: Transaction, rows: readonly WordsRow[]): void {
  tx.write(
    `insert into words (provision_id, stream_id, seq, part, about, wrapped_key, sealed, digest)
     select $1, * from unnest($2::uuid[], $3::int[], $4::text[], $5::uuid[], $6::bytea[], $7::bytea[], $8::bytea[])`,
    [
      tx.provision,
      rows.map(([entry]) => entry.stream),
      rows.map(([entry]) => entry.seq),
      rows.map(([, words]) => words.part),
      rows.map(([, words]) => words.about ?? null),
      rows.map(([, , key]) => key),
      rows.map(([, , , sealed]) => sealed),
      rows.map(([, , , , partDigest]) => partDigest),
    ],
  )
}
