import type { RecordWorld } from '#modules/record/world.ts'
import type { Id } from '#values/id.ts'
import { rejudge } from './judgement.projection.ts'
import { listSubjectsToJudge } from './subjects-to-judge.query.ts'

/** Looks again at what the clock alone has changed. Answers how many subjects it judged. */
export async function judgeAgain(world: RecordWorld, provision: Id<'Provision'>): Promise<number> {
  const now = world.clock.now()
  const due = await world.database.transact(provision, (tx) => listSubjectsToJudge(tx, now))
  for (const subject of due)
    await world.database.transact(provision, (tx) => rejudge(tx, subject, now))
  return due.length
}
