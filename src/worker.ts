import { judgeAgain } from '#modules/policy/judging.job.ts'
import type { World } from '#modules/policy/world.ts'
import { sealChanges } from '#modules/record/sealing.job.ts'
import { forgetSubmissions } from '#modules/record/submission.store.ts'
import { every, type Round } from '#platform/every.ts'

/** The work behind the pages: each job goes round every provision, one after the other. */
export function startWorker(world: World): readonly Round[] {
  const forEach = async (
    job: (provision: Awaited<ReturnType<typeof listAll>>[number]) => Promise<unknown>,
  ) => {
    for (const provision of await listAll()) await job(provision)
  }
  const listAll = async () => (await world.provisions.list()).map(({ id }) => id)
  return [
    every(30, 'seal', () =>
      forEach((id) => sealChanges(world.database, world.keyring, world.runner, id)),
    ),
    every(30, 'judge', () => forEach((id) => judgeAgain(world, id))),
    every(3600, 'forget submissions', () =>
      forEach((id) =>
        world.database.transact(id, (tx) => forgetSubmissions(tx, world.clock.now())),
      ),
    ),
  ]
}
