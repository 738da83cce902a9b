import { addFirstPerson } from '#modules/access/set-up.store.ts'
import { caseOpened } from '#modules/cases/case.entry.ts'
import { personNamed } from '#modules/cases/person.entry.ts'
import type { NewEntry } from '#modules/record/entry.ts'
import { newId } from '#platform/new-id.ts'
import type { Id } from '#values/id.ts'
import type { Role } from '#values/permission.ts'
import { accept } from '#values/result.ts'
import { browserAt } from './access-app.ts'
import { goodPassword } from './access-world.ts'
import { riverWorld } from './world.ts'

type Person = Parameters<typeof personNamed.make>[0]['facts']

/** River with people who sign in, and cases that are opened past every form. */
export async function caseApp() {
  const there = await riverWorld()
  const { app, world, river, clock } = there
  /** Somebody who is signed in, with a browser. */
  const signedIn = async (name: string, ...roles: Role[]) => {
    const person = {
      name,
      job: 'Teacher',
      trustedAdult: false,
      joinedOn: Temporal.PlainDate.from('2025-09-01'),
      email: `${name.toLowerCase()}@river.example`,
      password: goodPassword,
      roles,
    }
    await addFirstPerson(world, river.id, person, clock.now())
    const browser = browserAt(app)
    await browser.signIn(name)
    return browser
  }
  const entriesOf = (one: Id<'Case'>) => world.runner.entriesOf(river.id, one)
  /** Writes entries to a case, past every form. */
  const write = (one: Id<'Case'>, entries: readonly NewEntry[]) =>
    world.runner.run({ provision: river.id, subject: one, actor: { system: true } }, () =>
      accept(entries),
    )
  const openCase = async (...people: readonly (readonly [string, Partial<Person>])[]) => {
    const one = newId<'Case'>()
    const parties = people.map(() => newId<'Party'>())
    const run = { provision: river.id, subject: one, actor: { system: true }, fresh: true } as const
    await world.runner.run(run, (_none, moment) =>
      accept([
        caseOpened.make({
          facts: { policy: moment.policyVersion, types: ['verbal'], grounds: [] },
        }),
        ...people.map(([name, facts], place) =>
          personNamed.make({
            facts: { party: parties[place] ?? '', role: 'witness', person: 'student', ...facts },
            words: [{ part: 'name', text: name }],
          }),
        ),
      ]),
    )
    return { case: one, parties }
  }
  return { ...there, signedIn, entriesOf, write, openCase }
}
