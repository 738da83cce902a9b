import { expect, test } from 'vitest'
import { asStaff } from '../../../test/story/as-staff.ts'
import { hold, opened } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { onCase } from '../../../test/story/step.ts'
import { judged, moment, tell, type Step } from '../../../test/story/story.ts'
import { holdForm } from './handling.form.ts'
import { holdIn } from './hold.ts'
import { liftHold, placeHold } from './place-hold.ts'

const begun = [told('Mon 09:00'), opened('Mon 10:00')]
const place = (sent: object, when = 'Fri 11:00') =>
  placeHold(tell(begun), { ...holdForm.parse(sent), by: 'Ada Lane' }, asStaff(when))

test('one tap is enough: a ground; whoever placed it holds it until the next school day (care rule 13)', () => {
  expect(place({ ground: 'police' })).toMatchObject({
    ok: true,
    value: [
      {
        kind: 'hold-placed',
        facts: { ground: 'police', 'review-on': '2026-03-09' },
        words: [{ part: 'holder', text: 'Ada Lane' }],
      },
    ],
  })
})

test('reasons, who holds it and the review date are as they were said', () => {
  const said = {
    ground: 'social-care',
    reasons: 'A referral was made.',
    holder: 'Jo at social care',
    'review-on-day': '20',
    'review-on-month': '3',
    'review-on-year': '2026',
  }
  expect(place(said)).toMatchObject({
    value: [
      {
        facts: { 'review-on': '2026-03-20' },
        words: [{ text: 'Jo at social care' }, { part: 'reasons', text: 'A referral was made.' }],
      },
    ],
  })
})

test('a ground the policy does not have, and a review that is over, are refused', () => {
  expect(place({ ground: 'weather' })).toMatchObject({ refusal: { because: 'unknown-code' } })
  expect(place({ ground: 'police', 'review-on': '2026-03-05' })).toMatchObject({
    refusal: { because: 'review-is-past' },
  })
  expect(place({ ground: 'police', 'review-on': '2026-03-06' }).ok).toBe(true)
  expect(holdForm.safeParse({ ground: 'police', 'review-on': '31.2.' }).success).toBe(false)
  expect(holdForm.safeParse({}).success).toBe(false)
})

test('while it is on, the clocks of interviews and findings stand still, and go on when it is lifted', () => {
  const on: Step[] = [...begun, hold('Mon 11:00')]
  const [first] = judged('R4.8b', on, moment('Mon+2 12:00'))
  expect(first?.heldBy).toBeDefined()
  expect(first?.due).toBeUndefined()
  const lift = liftHold(tell(on), { reasons: 'They are done.' })
  const lifted = lift.ok ? lift.value.map((entry) => onCase('Tue 11:00', entry)) : []
  expect(holdIn(tell([...on, ...lifted]))).toBeUndefined()
  const [again] = judged('R4.8b', [...on, ...lifted], moment('Mon+2 12:00'))
  expect(again?.heldBy).toBeUndefined()
  expect(again?.due).toBeDefined()
})

test('where there is no hold, none is lifted', () => {
  expect(liftHold(tell(begun), { reasons: 'x' })).toMatchObject({ refusal: { because: 'no-hold' } })
})
