import { expect, test } from 'vitest'
import { called } from '../../../test/story/as-staff.ts'
import { heard, notHeard, opened, takenOut } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { kyle, mia, sam } from '../../../test/story/step.ts'
import { idOf, tell } from '../../../test/story/story.ts'
import { accountsIn, excusesIn, unheardIn } from './accounts.ts'

const begun = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  called('Mon 10:00', 'Mia', mia, 'target'),
  called('Mon 10:00', 'Kyle', kyle, 'alleged'),
  called('Mon 10:00', 'Sam', sam, 'witness'),
]
const unheard = (...steps: Parameters<typeof tell>[0]) =>
  unheardIn(tell([...begun, ...steps])).map(({ name, role }) => `${name} ${role}`)

test('whoever is named is unheard until they were heard, or excused with a reason', () => {
  expect(unheard()).toEqual(['Mia target', 'Kyle alleged', 'Sam witness'])
  expect(unheard(heard('Tue 09:00', mia, 'target'), notHeard('Tue 10:00', sam, 'witness'))).toEqual(
    ['Kyle alleged'],
  )
})

test('who both hurt and was hurt is heard as each', () => {
  expect(
    unheard(called('Tue 09:00', 'Kyle', kyle, 'target'), heard('Tue 09:00', kyle, 'target')),
  ).toEqual(['Mia target', 'Kyle alleged', 'Sam witness'])
})

test('people who are not on roll, supporters, and nobody-knows-who never wait (care rule 22)', () => {
  expect(
    unheard(
      called('Tue 09:00', 'a neighbour', idOf('neighbour'), 'witness', 'not-on-roll'),
      called('Tue 09:00', 'one of three Jaydens', idOf('jayden'), 'alleged', 'not-sure'),
      called('Tue 09:00', 'Aunt', idOf('aunt'), 'supporter', 'parent-or-carer'),
    ),
  ).toEqual(['Mia target', 'Kyle alleged', 'Sam witness'])
})

test('accounts and excuses say who, by the name they have now; who was taken out has none', () => {
  const steps = [...begun, heard('Tue 09:00', mia, 'target'), notHeard('Tue 10:00', sam, 'witness')]
  expect(accountsIn(tell(steps))).toMatchObject([{ party: mia, name: 'Mia', account: '…' }])
  expect(excusesIn(tell(steps))).toMatchObject([{ name: 'Sam', why: 'did-not-wish' }])
  expect(accountsIn(tell([...steps, takenOut('Wed 09:00', mia)]))[0]?.name).toBeUndefined()
})
