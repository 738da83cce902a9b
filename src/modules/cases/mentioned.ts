import type { Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import { reportReceived } from '#modules/reports/report.entry.ts'
import type { Id } from '#values/id.ts'

/** Somebody of whom a report speaks, under the id that the report gave them. A role they have only once a person gives it. */
export type Mentioned = {
  party: Id<'Party'>
  report: Id<'Report'>
  as: (typeof parts)[number]
  said: string
}

const parts = ['who-was-hurt', 'who-did-it', 'who-saw', 'your-name'] as const

/** Everybody whom the reports of a case speak of, in the tellers' own words. */
export function mentionedIn(entries: readonly Entry[]): Mentioned[] {
  return reportReceived.in(entries).flatMap((report) =>
    parts.flatMap((as) => {
      const party = report.words.find(({ part }) => part === as)?.about
      const said = wordsIn(report, as)
      return party === undefined || said === undefined
        ? []
        : [{ party, report: report.stream as Id<'Report'>, as, said }]
    }),
  )
}
