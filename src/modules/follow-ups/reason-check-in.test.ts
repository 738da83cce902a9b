import { expect, test } from 'vitest'
import { asStaff } from '../../../test/story/as-staff.ts'
import { withPlan } from '../../../test/story/beginnings.ts'
import { kyle, mia, onCase } from '../../../test/story/step.ts'
import { stands, tell } from '../../../test/story/story.ts'
import { reasonCheckIn } from './reason-check-in.ts'

const form = {
  party: mia,
  why: 'will-come-to-us',
  reasons: 'She said: don’t ask me, I’ll come to you.',
  'what-staff-saw': 'Laughing at lunch with Ada.',
  happened: '2026-03-11',
}
const reason = (changed: Partial<typeof form> = {}) =>
  reasonCheckIn(tell(withPlan), { ...form, ...changed }, asStaff('Wed+1 09:00'))

test('why they were not asked, and what staff saw instead', () => {
  expect(reason()).toMatchObject({
    value: [
      {
        facts: { party: mia, why: 'will-come-to-us' },
        words: [
          { part: 'reasons', about: mia },
          { part: 'what-staff-saw', about: mia },
        ],
      },
    ],
  })
})

test('“I’ll come to you” settles the day that was agreed (care rule 2)', () => {
  const reasoned = reason()
  const steps = reasoned.ok ? reasoned.value.map((entry) => onCase('Wed+1 09:00', entry)) : []
  expect(stands('R4.24a', [...withPlan, ...steps], 'Mon+2 09:00')).toEqual([
    'reasoned',
    'not-yet-due',
  ])
})

test('only of somebody who was hurt, and with a reason of the policy’s list', () => {
  expect(reason({ party: kyle })).toMatchObject({ refusal: { because: 'not-a-target' } })
  expect(reason({ why: 'too-busy' })).toMatchObject({ refusal: { because: 'unknown-code' } })
})
