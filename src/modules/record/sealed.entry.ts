import { entryKind, fact } from './kind.ts'

/** The heads of all streams that changed since the last seal, signed, in the provision's own stream. */
export const sealed = entryKind('sealed', {
  facts: {
    streams: fact.listOf(fact.reference()),
    seqs: fact.listOf(fact.count()),
    hashes: fact.listOf(fact.reference()),
    /** Ed25519 over the three lists, made with the provision's key. */
    signature: fact.reference(),
  },
})

/** What a seal signs. */
export function sealedText(heads: {
  streams: readonly string[]
  seqs: readonly number[]
  hashes: readonly string[]
}): string {
  return heads.streams
    .map((stream, at) => `${stream} ${heads.seqs[at]} ${heads.hashes[at]}`)
    .join('\n')
}
