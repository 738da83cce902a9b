import { addFirstPerson } from '#modules/access/set-up.store.ts'
import { caseOpened, reportJoined } from '#modules/cases/case.entry.ts'
import { peopleIn } from '#modules/cases/people.ts'
import { reportReceived } from '#modules/reports/report.entry.ts'
import { newId } from '#platform/new-id.ts'
import { routes } from '#routes'
import type { Id } from '#values/id.ts'
import type { Role } from '#values/permission.ts'
import { accept } from '#values/result.ts'
import { browserAt } from './access-app.ts'
import { goodPassword } from './access-world.ts'
import { riverWorld } from './world.ts'

/** River with a lead called Ada, and cases that begin past every form. */
export async function casesAtRiver() {
  const there = await riverWorld()
  const { world, river } = there

  async function signedIn(name: string, ...roles: Role[]) {
    const person = {
      name,
      job: 'Teacher',
      trustedAdult: false,
      joinedOn: Temporal.PlainDate.from('2025-09-01'),
      email: `${name.toLowerCase()}@river.example`,
      password: goodPassword,
      roles,
    }
    const id = await addFirstPerson(world, river.id, person, there.clock.now())
    const browser = browserAt(there.app)
    await browser.signIn(name)
    return { browser, id }
  }

  /** A report of which a case was opened, past every form. */
  async function begun(named = true): Promise<{ one: Id<'Case'>; report: Id<'Report'> }> {
    const one = newId<'Case'>()
    const report = await told(named)
    await world.runner.run(
      { provision: river.id, subject: one, also: report, actor: { system: true } },
      (_entries, moment) =>
        accept([
          caseOpened.make({
            facts: { policy: moment.policyVersion, types: ['verbal'], grounds: [] },
          }),
          reportJoined.make({ facts: { report } }),
        ]),
    )
    return { one, report }
  }

  async function told(named = true): Promise<Id<'Report'>> {
    const report = newId<'Report'>()
    await world.runner.run(
      { provision: river.id, subject: report, actor: { reporter: report }, fresh: true },
      (_entries, moment) =>
        accept([
          reportReceived.make({
            facts: {
              policy: moment.policyVersion,
              channel: 'form',
              teller: 'student',
              named,
              'about-me': 'yes',
              'about-an-adult': 'no',
              'keep-from': [],
              'feel-safe': 'yes',
            },
            words: [
              { part: 'what-happened', text: 'He flicks matches.', about: newId<'Party'>() },
              { part: 'who-did-it', text: 'Kyle in my taxi', about: newId<'Party'>() },
            ],
          }),
        ]),
    )
    return report
  }

  const entriesOf = (one: Id<'Case'>) => world.runner.entriesOf(river.id, one)
  const peopleOf = async (one: Id<'Case'>) => peopleIn(await entriesOf(one))
  const seen = async (one: Id<'Case'>) => (await entriesOf(one)).at(-1)?.id ?? ''
  const rows = (sql: string, values: unknown[]) =>
    world.database.transact(river.id, (tx) => tx.read<Record<string, unknown>>(sql, values))
  const { cases } = routes

  async function named(one: Id<'Case'>, role: string, name: string): Promise<Id<'Party'>> {
    const answer = await ada.post(cases.people.href({ case: one }), {
      role,
      name,
      seen: await seen(one),
    })
    if (answer.status !== 303) throw new Error(await answer.text())
    const party = (await peopleOf(one)).find((person) => person.name === name)?.party
    return party!
  }

  async function identified(one: Id<'Case'>, party: Id<'Party'>, person: string) {
    const answer = await ada.post(cases.identification.href({ case: one, party }), {
      person,
      basis: 'seen',
      'how-we-know': 'Ms Bell saw it.',
      seen: await seen(one),
    })
    if (answer.status !== 303) throw new Error(await answer.text())
  }
  const ada = (await signedIn('Ada', 'lead')).browser
  return {
    ...there,
    ada,
    signedIn,
    begun,
    told,
    entriesOf,
    peopleOf,
    seen,
    rows,
    named,
    identified,
  }
}
