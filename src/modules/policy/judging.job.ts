import type { RecordWorld } from '#modules/record/world.ts'
import type { Id } from '#values/id.ts'
import { rejudge } from './judgement.projection.ts'

const subjectsAtMost = 100

/** Looks again at what the clock alone has changed. Answers how many subjects it judged. */
export async function judgeAgain(world: RecordWorld, provision: Id<'Provision'>): Promise<number> {
  const now = world.clock.now()
  const due = await world.database.transact(provision, ({ queries }) =>
    queries
      .selectFrom('judgement')
      .select('subject_id')
      .distinct()
      .where('rejudge_at', '<=', new Date(now.epochMilliseconds))
      .limit(subjectsAtMost)
      .execute(),
  )
  for (const { subject_id: subject } of due)
    await world.database.transact(provision, (tx) => rejudge(tx, subject, now))
  return due.length
}
