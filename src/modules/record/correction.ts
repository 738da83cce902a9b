import type { Entry } from './entry.ts'

/** The kind of an entry that takes another one back. Its words say why. */
export const withdrawn = 'withdrawn'

/**
 * The entries as they stand: a correction stands in the place of the entry it corrects, with the place and time
 * of the first; a withdrawn entry is gone. The first text stays in the record and pages show it behind.
 */
export function effective(entries: readonly Entry[]): readonly Entry[] {
  const corrections = entries.filter((entry) => entry.corrects !== undefined)
  if (corrections.length === 0) return entries
  const latest = new Map<string, Entry>()
  for (const entry of corrections) latest.set(`${entry.stream} ${entry.corrects}`, entry)
  return entries.flatMap((entry) => {
    if (entry.corrects !== undefined) return []
    const correction = latest.get(`${entry.stream} ${entry.seq}`)
    if (correction === undefined) return [entry]
    if (correction.kind === withdrawn) return []
    return [{ ...entry, facts: correction.facts, words: correction.words, about: correction.about }]
  })
}
