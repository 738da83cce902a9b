import type { Entry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'

/** One part of words that is about somebody, and where it stands. */
export type WordsAbout = {
  stream: Id<'Stream'>
  seq: number
  kind: string
  part: string
  text: string
}

/** Everything that was said about one party in a subject and has not been destroyed; first texts behind corrections too. */
export function wordsAbout(entries: readonly Entry[], party: Id<'Party'>): WordsAbout[] {
  return entries.flatMap(({ stream, seq, kind, words }) =>
    words
      .filter(({ about }) => about === party)
      .map(({ part, text }) => ({ stream, seq, kind, part, text })),
  )
}
