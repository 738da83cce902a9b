import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, type Accepted } from '#values/result.ts'
import { reportAdded, reportReceived } from '#modules/reports/report.entry.ts'

/** The reporter came back and said more. It is never refused. */
export function sayMore(
  entries: readonly Entry[],
  form: { more: string },
): Accepted<readonly NewEntry[]> {
  const [received] = reportReceived.in(entries)
  const hurt = received?.words.find(({ part }) => part === 'what-happened')?.about
  return accept([
    reportAdded.make({
      facts: {},
      words: [{ part: 'more', text: form.more, ...(hurt && { about: hurt }) }],
    }),
  ])
}
