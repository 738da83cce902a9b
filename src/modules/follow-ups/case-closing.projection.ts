import { withdrawn } from '#modules/record/correction.ts'
import type { Entry } from '#modules/record/entry.ts'
import type { Transaction } from '#platform/database.ts'
import { closingsIn } from './closing.ts'
import { caseClosed, caseReopened } from './follow-up.entry.ts'

const followed: ReadonlySet<string> = new Set([caseClosed.name, caseReopened.name, withdrawn])

/** Each time a case was closed, and whether it came back: written anew from the entries. A closed case has one row without `reopened_at`. */
export function followClosings(
  tx: Transaction,
  { written, entries }: { written: readonly Entry[]; entries: readonly Entry[] },
): void {
  const touched = written.filter(({ kind }) => followed.has(kind)).map(({ stream }) => stream)
  for (const stream of new Set(touched)) {
    const own = entries.filter((entry) => entry.stream === stream)
    tx.write('delete from case_closing where provision_id = $1 and case_id = $2', [
      tx.provision,
      stream,
    ])
    for (const { at, why, withoutAnswer, reopened } of closingsIn(own))
      tx.write(
        `insert into case_closing (provision_id, case_id, closed_at, why, without_answer, reopened_at)
         values ($1, $2, $3, $4, $5, $6)`,
        [
          tx.provision,
          stream,
          asDate(at),
          why,
          withoutAnswer,
          reopened === undefined ? null : asDate(reopened.at),
        ],
      )
  }
}

const asDate = (moment: Temporal.Instant) => new Date(moment.epochMilliseconds)
