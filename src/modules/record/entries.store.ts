import type { Database, Transaction } from '#platform/database.ts'
import { unseal } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import { type Head, partContext, streamContext } from './append.store.ts'
import type { Actor, Entry, Facts, Words } from './entry.ts'
import type { Keyring } from './keys.store.ts'

/** What the record says of a subject: its entries in the order they were written, and where its streams stand. */
export type Subject = { entries: Entry[]; heads: Map<Id<'Stream'>, Head> }

const streamsOfSubject = `(select $2::uuid union all
  select stream_id from subject_stream where provision_id = $1 and subject_id = $2)`

const entriesOf = `select stream_id, seq, entry_id, kind, happened, recorded, actor, about, corrects, facts
  from entry where provision_id = $1 and stream_id in ${streamsOfSubject}
  order by recorded, entry_id`
const wordsOf = `select stream_id, seq, part, about, wrapped_key, sealed
  from words where provision_id = $1 and stream_id in ${streamsOfSubject}`
const headsOf = `select stream_id, wrapped_key, head_seq, head_hash
  from stream where provision_id = $1 and stream_id in ${streamsOfSubject}`

type EntryRow = {
  stream_id: Id<'Stream'>
  seq: number
  entry_id: string
  kind: string
  happened: string
  recorded: Date
  actor: Actor
  about: Id<'Party'>[]
  corrects: number | null
  facts: Facts | null
}
type WordsRow = {
  stream_id: Id<'Stream'>
  seq: number
  part: string
  about: Id<'Party'> | null
  wrapped_key: Buffer | null
  sealed: Buffer | null
}
type HeadRow = {
  stream_id: Id<'Stream'>
  wrapped_key: Buffer | null
  head_seq: number
  head_hash: Buffer
}

/**
 * Everything a subject is made of, its words unsealed: a case with its joined reports, or one report. Words whose key was
 * destroyed are missing, as are the words of a stream that was shredded.
 */
export async function loadSubject(
  tx: Transaction,
  provisionKey: Buffer,
  subject: Id<'Stream'>,
): Promise<Subject> {
  const place = [tx.provision, subject]
  const [entryRows, wordsRows, headRows] = await Promise.all([
    tx.read<EntryRow>(entriesOf, place),
    tx.read<WordsRow>(wordsOf, place),
    tx.read<HeadRow>(headsOf, place),
  ])
  const heads = headsFrom(provisionKey, headRows)
  const parts = Map.groupBy(wordsRows, placeOf)
  const entries = entryRows.map((row) =>
    entryFrom(tx.provision, row, parts.get(placeOf(row)), (part) =>
      unsealed(heads.get(row.stream_id)?.key, part),
    ),
  )
  return { entries, heads }
}

/** Only where a subject's own stream ends, for a deed that does not look at what is there. */
export async function loadEnd(
  tx: Transaction,
  provisionKey: Buffer,
  subject: Id<'Stream'>,
): Promise<Subject> {
  const rows = await tx.read<HeadRow>(
    'select stream_id, wrapped_key, head_seq, head_hash from stream where provision_id = $1 and stream_id = $2',
    [tx.provision, subject],
  )
  return { entries: [], heads: headsFrom(provisionKey, rows) }
}

/** The entries of a subject for reading, in a transaction of its own. */
export async function listSubject(
  database: Database,
  keyring: Keyring,
  provision: Id<'Provision'>,
  subject: Id<'Stream'>,
): Promise<readonly Entry[]> {
  const { key } = await keyring.of(provision)
  return (await database.transact(provision, (tx) => loadSubject(tx, key, subject))).entries
}

/** The entries of a subject with their words still sealed: which parts exist can be asked, but not what they say. */
export async function listUnopened(tx: Transaction, subject: Id<'Stream'>): Promise<Entry[]> {
  const place = [tx.provision, subject]
  const [entryRows, wordsRows] = await Promise.all([
    tx.read<EntryRow>(entriesOf, place),
    tx.read<WordsRow>(wordsOf, place),
  ])
  const parts = Map.groupBy(wordsRows, placeOf)
  return entryRows.map((row) =>
    entryFrom(tx.provision, row, parts.get(placeOf(row)), ({ part, sealed }) =>
      sealed === null ? undefined : { part, text: '' },
    ),
  )
}

const placeOf = (row: { stream_id: string; seq: number }) => `${row.stream_id} ${row.seq}`

function headsFrom(provisionKey: Buffer, rows: readonly HeadRow[]): Map<Id<'Stream'>, Head> {
  return new Map(
    rows.flatMap(({ stream_id: stream, wrapped_key: wrapped, head_seq: seq, head_hash: hash }) =>
      wrapped === null
        ? []
        : [[stream, { seq, hash, key: unseal(provisionKey, wrapped, streamContext(stream)) }]],
    ),
  )
}

function unsealed(streamKey: Buffer | undefined, row: WordsRow): Words | undefined {
  if (streamKey === undefined || row.wrapped_key === null || row.sealed === null) return undefined
  const context = partContext(row.stream_id, row.seq, row.part)
  const key = unseal(streamKey, row.wrapped_key, context)
  const text = unseal(key, row.sealed, context).toString()
  return { part: row.part, text, ...(row.about !== null && { about: row.about }) }
}

/** `open` answers undefined for a part that was destroyed. */
function entryFrom(
  provision: Id<'Provision'>,
  row: EntryRow,
  parts: readonly WordsRow[] = [],
  open: (part: WordsRow) => Words | undefined,
): Entry {
  const words = parts.map((part) => ({ part: part.part, open: open(part) }))
  const destroyed = words.flatMap(({ part, open }) => (open === undefined ? [part] : []))
  return {
    provision,
    stream: row.stream_id,
    seq: row.seq,
    id: row.entry_id,
    kind: row.kind,
    happened: row.happened,
    recorded: Temporal.Instant.fromEpochMilliseconds(row.recorded.getTime()),
    by: row.actor,
    about: row.about,
    facts: row.facts ?? {},
    words: words.flatMap(({ open }) => open ?? []),
    ...(destroyed.length > 0 && { destroyed }),
    ...(row.corrects !== null && { corrects: row.corrects }),
  }
}
