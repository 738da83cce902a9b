import { expect, test } from 'vitest'
import { entryKind, fact } from '#modules/record/kind.ts'
import type { Run } from '#modules/record/runner.store.ts'
import { verifyProvision } from '#modules/record/verify.store.ts'
import { wordsDestroyed } from '#modules/record/words-destroyed.entry.ts'
import { newId } from '#platform/new-id.ts'
import { withClient } from '#platform/reach-database.ts'
import type { Id } from '#values/id.ts'
import { accept } from '#values/result.ts'
import { recordWorld } from '../record-world.ts'

const stoneLaid = entryKind('stone-laid', {
  facts: { weight: fact.count() },
  words: ['where', 'why'],
})

test('words about one party are destroyed by an entry that says why, and nothing else is', async () => {
  const own = await recordWorld([stoneLaid])
  const run: Run = {
    provision: own.provision,
    subject: newId<'Stream'>(),
    actor: { staff: newId<'Staff'>() },
  }
  const [one, other] = [newId<'Party'>(), newId<'Party'>()]
  const layAbout = (about: Id<'Party'>) =>
    own.runner.run(run, () =>
      accept([
        stoneLaid.make({
          facts: { weight: 1 },
          words: [
            { part: 'where', text: 'by the ford', about },
            { part: 'why', text: 'to cross' },
          ],
        }),
      ]),
    )
  await layAbout(one)
  await layAbout(other)
  await own.runner.run(run, () =>
    accept([
      wordsDestroyed.make({
        facts: { party: one },
        words: [{ part: 'reasons', text: 'not them' }],
      }),
    ]),
  )
  const entries = await own.runner.entriesOf(own.provision, run.subject)
  expect(entries.map(({ words }) => words.map(({ text }) => text).toSorted())).toEqual([
    ['to cross'],
    ['by the ford', 'to cross'],
    ['not them'],
  ])
  const check = () => verifyProvision(own.database, own.keyring, own.provision)
  expect(await check()).toMatchObject({ broken: undefined, destroyed: 1, unexplained: [] })
  own.clock.advance({ minutes: 1 })
  await layAbout(one)
  await withClient(own.urls.superuserUrl, (client) =>
    client.query('update words set sealed = null, wrapped_key = null where seq = 4'),
  )
  expect((await check()).unexplained).toHaveLength(2)
  await own.database.close()
})
