import { expect, test } from 'vitest'
import type { StaffMember } from '#modules/people/staff-member.ts'
import { asStaff, called } from '../../../test/story/as-staff.ts'
import { investigator, opened } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { kyle, onCase, staff } from '../../../test/story/step.ts'
import { tell, type Step } from '../../../test/story/story.ts'
import { nameInvestigator } from './name-investigator.ts'
import { personIdentified } from './person.entry.ts'

const jo: StaffMember = {
  id: staff,
  name: 'Jo Bell',
  job: 'Teacher',
  trustedAdult: true,
  joinedOn: Temporal.PlainDate.from('2025-09-01'),
  version: 1,
  leftOn: undefined,
}
const begun = [told('Mon 09:00'), opened('Mon 10:00')]
const name = (steps: readonly Step[], member: StaffMember | undefined, unconnected = true) =>
  nameInvestigator(tell(steps), { member, 'no-connection': unconnected }, asStaff('Tue 11:00'))

test('somebody without any connection looks into it (R4.8)', () => {
  expect(name(begun, jo)).toMatchObject({
    ok: true,
    value: [{ kind: 'investigator-named', facts: { staff, 'no-connection': true } }],
  })
})

test('a connection that was not ruled out is refused', () => {
  expect(name(begun, jo, false)).toMatchObject({ refusal: { because: 'connected' } })
})

test('whoever has a role in the case never looks into it (care rule 14)', () => {
  const inIt = [
    ...begun,
    called('Mon 11:00', 'Jo', kyle, 'witness'),
    onCase(
      'Mon 11:00',
      personIdentified.make({
        facts: { party: kyle, is: 'staff', basis: 'seen' },
        words: [{ part: 'person', text: staff, about: kyle }],
      }),
    ),
  ]
  expect(name(inIt, jo)).toMatchObject({ refusal: { because: 'has-a-role' } })
})

test('somebody who has left, or is nobody, is refused', () => {
  const left = { ...jo, leftOn: Temporal.PlainDate.from('2026-03-02') }
  expect(name(begun, left)).toMatchObject({ refusal: { because: 'not-here' } })
  expect(name(begun, undefined)).toMatchObject({ refusal: { because: 'not-here' } })
})

test('whoever looks into it already is not named twice', () => {
  expect(name([...begun, investigator('Mon 12:00')], jo)).toMatchObject({
    refusal: { because: 'named-already' },
  })
})
