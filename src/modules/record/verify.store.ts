import type { Database, Transaction } from '#platform/database.ts'
import { isSignedBy } from '#platform/secrets.ts'
import type { Id } from '#values/id.ts'
import type { Keyring, ProvisionKeys } from './keys.store.ts'
import { sealed, sealedText } from './sealed.entry.ts'
import { listUnexplained } from './unexplained.store.ts'
import { type Break, type StreamRow, type Verified, verifyStream } from './verify-stream.store.ts'

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
      unexplained: [],
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
    found.unexplained = await listUnexplained(tx)
    found.broken = (await lostStream(tx, hashes)) ?? (await brokenSeal(tx, keys, hashes, found))
    return found
  })
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
