import type { Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import { reportAdded, reporterAnswered, reportRead, reportReceived } from './report.entry.ts'

/** What somebody told us, as it stands. */
export type Report = {
  receivedAt: Temporal.Instant
  /** When whoever leads safeguarding first read it (R5.4). */
  readAt: Temporal.Instant | undefined
  /** What we answered: in writing, or what a member of staff says that they said. */
  answers: readonly { at: Temporal.Instant; text: string; way: 'written' | 'spoken' }[]
  additions: readonly { at: Temporal.Instant; text: string }[]
}

/** The report among these entries; undefined if there is none. */
export function reportIn(entries: readonly Entry[]): Report | undefined {
  const [received] = reportReceived.in(entries)
  if (received === undefined) return undefined
  return {
    receivedAt: received.recorded,
    readAt: reportRead.in(entries)[0]?.recorded,
    answers: reporterAnswered.in(entries).map((entry) => ({
      at: entry.recorded,
      text: wordsIn(entry, 'answer') ?? '',
      way: entry.facts.way,
    })),
    additions: reportAdded
      .in(entries)
      .map((entry) => ({ at: entry.recorded, text: wordsIn(entry, 'more') ?? '' })),
  }
}
