import type { Entry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { reportReceived, returnWordsCancelled, returnWordsConfirmed } from './report.entry.ts'

/** The return words that were given out for a report. What they are, nobody can know. */
export type ReturnWords = {
  /** In whose hands a person has made sure that they are. */
  holder: Id<'Party'> | undefined
  cancelled: 'lost' | 'found-by-somebody' | 'not-wanted' | undefined
}

/** Undefined if none were given out. */
export function returnWordsIn(entries: readonly Entry[]): ReturnWords | undefined {
  const [received] = reportReceived.in(entries)
  if (received?.facts['return-words'] === undefined) return undefined
  const confirmed = returnWordsConfirmed.in(entries).at(-1)
  return {
    holder: confirmed?.facts.party as Id<'Party'> | undefined,
    cancelled: returnWordsCancelled.in(entries).at(-1)?.facts.why,
  }
}

/** The parties of a report as it was told: who was hurt, and whoever told us. One and the same, if they said so. */
export function partiesToldOf(entries: readonly Entry[]): {
  hurt: Id<'Party'> | undefined
  teller: Id<'Party'> | undefined
} {
  const [received] = reportReceived.in(entries)
  const aboutOf = (...parts: readonly string[]) =>
    received?.words.find(({ part, about }) => parts.includes(part) && about !== undefined)?.about
  const hurt = aboutOf('what-happened', 'who-was-hurt')
  const teller = aboutOf('your-name', 'contact', 'trusted-adult', 'who-told-me', 'anything-else')
  return { hurt, teller: received?.facts['about-me'] === 'yes' ? hurt : teller }
}
