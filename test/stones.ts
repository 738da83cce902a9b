import { entryKind, fact } from '#modules/record/kind.ts'
import type { Run } from '#modules/record/runner.store.ts'
import { verifyProvision } from '#modules/record/verify.store.ts'
import { newId } from '#platform/new-id.ts'
import { withClient } from '#platform/reach-database.ts'
import { accept } from '#values/result.ts'
import { recordWorld } from './record-world.ts'

/** A kind of entry that no policy knows, to test the record with. */
export const stoneLaid = entryKind('stone-laid', {
  facts: { weight: fact.count(), kind: fact.oneOf(['round', 'flat']) },
  words: ['where', 'why'],
})

/** A record of stones: lay them, look past the program at what is stored, verify. */
export async function stonesIn() {
  const world = await recordWorld([stoneLaid])
  const lay = (run: Run, weight = 1, where = 'by the ford') =>
    world.runner.run(run, () =>
      accept([
        stoneLaid.make({
          facts: { weight, kind: 'flat' },
          words: [{ part: 'where', text: where }],
        }),
      ]),
    )
  return {
    ...world,
    lay,
    onNew: (): Run => ({
      provision: world.provision,
      subject: newId<'Stream'>(),
      actor: { staff: newId<'Staff'>() },
      fresh: true,
    }),
    verify: () => verifyProvision(world.database, world.keyring, world.provision),
    pastTheProgram: (sql: string, values: unknown[] = []) =>
      withClient(world.urls.superuserUrl, (client) => client.query(sql, values)),
  }
}

/** The same run once its subject has begun: the same form, the same press. */
export function again(run: Run): Run {
  const { fresh, ...rest } = run
  return fresh ? rest : run
}
