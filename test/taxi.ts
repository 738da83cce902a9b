import { personIdentified } from '#modules/cases/person.entry.ts'
import { addStudent } from '#modules/people/student.store.ts'
import { newId } from '#platform/new-id.ts'
import type { Id } from '#values/id.ts'
import { caseApp } from './case-app.ts'

/** River, its lead Amara, and cases in which Mia was hurt in a taxi, and Kyle is said to have done it. */
export async function taxiApp() {
  const own = await caseApp()
  const lead = await own.signedIn('Amara', 'lead')
  const read = <Row extends object>(text: string, values: readonly unknown[] = []) =>
    own.world.database.transact(own.river.id, (tx) => tx.read<Row>(text, values))
  const rows = await read<{ staff_id: string }>("select staff_id from staff where name = 'Amara'")

  /** Mia on the roster, with the weekdays on which she comes in. */
  const miaComesOn = async (...days: number[]): Promise<Id<'Student'>> => {
    const id = newId<'Student'>()
    await own.world.database.transact(own.river.id, (tx) =>
      addStudent(tx, id, {
        givenName: 'Mia',
        familyName: 'Reed',
        knownAs: undefined,
        yearGroup: '9',
        mainProvider: undefined,
        days,
        joinedOn: Temporal.PlainDate.from('2025-09-01'),
        send: false,
        language: undefined,
      }),
    )
    return id
  }
  const taxi = async (student?: Id<'Student'>) => {
    const opened = await own.openCase(['Mia', { role: 'target' }], ['Kyle', { role: 'alleged' }])
    const [mia, kyle] = opened.parties as [Id<'Party'>, Id<'Party'>]
    if (student !== undefined)
      await own.write(opened.case, [
        personIdentified.make({
          facts: { party: mia, is: 'student', basis: 'seen' },
          words: [{ part: 'person', text: student }],
        }),
      ])
    return { one: opened.case, mia, kyle, at: { case: opened.case, party: mia } }
  }
  return { ...own, lead, amara: rows[0]?.staff_id ?? '', read, miaComesOn, taxi }
}
