import { entryKind, fact } from './kind.ts'

/**
 * The words about one party of this subject were destroyed, and why. Whatever was sealed about them until now is gone; what is
 * destroyed without such an entry, `verify` names.
 */
export const wordsDestroyed = entryKind('words-destroyed', {
  facts: { party: fact.reference() },
  words: ['reasons'],
})
