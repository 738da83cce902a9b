import { expect, test } from 'vitest'
import { asStaff } from '../../../test/story/as-staff.ts'
import { confirmed } from '../../../test/story/beginnings.ts'
import { hold, lifted } from '../../../test/story/case-steps.ts'
import { action, asked, closed, offered, reopened } from '../../../test/story/response-steps.ts'
import { mia, reasoned } from '../../../test/story/step.ts'
import { moment, tell, type Step } from '../../../test/story/story.ts'
import { closeCase } from './close-case.ts'
import { type CloseCaseForm, closeCaseForm } from './close-case.form.ts'
import { closingOf, closingsIn, isClosed } from './closing.ts'
import { reopenCase } from './reopen-case.ts'

const form: CloseCaseForm = {
  why: 'stopped-and-safe',
  'without-answer': 'no',
  reasons: undefined,
}
const withReason: Partial<CloseCaseForm> = {
  why: 'target-left',
  'without-answer': 'yes',
  reasons: 'She moved away before we could ask.',
}
const close = (steps: readonly Step[], changed: Partial<CloseCaseForm> = {}) =>
  closeCase(tell(steps), { ...form, ...changed }, asStaff('Fri+1 09:00'))
/** What it waits for, by the policy's rules; or why not; undefined if it is closed. */
const waitsFor = (...given: Parameters<typeof close>) => {
  const done = close(...given)
  if (done.ok) return undefined
  const { refusal } = done
  return refusal.because === 'asked-first'
    ? refusal.inTheWay.map(({ duty }) => duty.rule.id)
    : refusal.because
}
const acted = [...confirmed, action('Tue+1 09:00'), offered('Tue+1 09:00', mia)]
const remote = { way: 'return-words', private: false } as const
const twice = [...acted, asked('Tue+1 10:00'), asked('Wed+1 10:00')]

const isTaken = (sent: Record<string, string>) => closeCaseForm.safeParse(sent).success
test('a case is closed when she said twice running, face to face and alone, that it has stopped and she feels safe', () => {
  expect(close(twice)).toMatchObject({
    value: [{ facts: { why: 'stopped-and-safe', 'without-answer': false }, words: [] }],
  })
})

test('until then it waits, and says for what', () => {
  expect(waitsFor(acted)).toEqual(['R4.26a', 'R4.26b'])
  expect(waitsFor([...acted, asked('Tue+1 10:00')])).toEqual(['R4.26a'])
  expect(waitsFor([...twice, asked('Thu+1 10:00', { safe: 'not-sure' })])).toEqual([
    'R4.26a',
    'R4.26b',
  ])
})

test('a remote “yes” never closes anything, however often (care rule 1)', () => {
  const remotely = ['Tue+1 10:00', 'Wed+1 10:00', 'Thu+1 10:00'].map((at) => asked(at, remote))
  expect(waitsFor([...acted, ...remotely])).toEqual(['R4.26a', 'R4.26b'])
  expect(waitsFor([...acted, asked('Tue+1 10:00'), asked('Wed+1 10:00', remote)])).toEqual([
    'R4.26a',
  ])
})

test('a remote “no” undoes every “yes” before it (care rule 1)', () => {
  const no = asked('Thu+1 10:00', { ...remote, stopped: 'worse' })
  expect(waitsFor([...twice, no])).toEqual(['R4.26a', 'R4.26b'])
})

test('by telephone alone it is not closed', () => {
  const calls = ['Tue+1 10:00', 'Wed+1 10:00'].map((at) => asked(at, { way: 'telephone' }))
  expect(waitsFor([...acted, ...calls])).toEqual(['R4.26b'])
})

test('the lead may say why no answer could be had; the record says so', () => {
  expect(close(acted, withReason)).toMatchObject({
    value: [
      {
        facts: { why: 'target-left', 'without-answer': true },
        words: [{ part: 'reasons', text: 'She moved away before we could ask.' }],
      },
    ],
  })
})

test('whatever else the policy asks before closing still waits, or is reasoned', () => {
  expect(waitsFor(confirmed, withReason)).toEqual(['R10.1a', 'R10.1b'])
  const reasons = [reasoned('Tue+1 09:00', 'R10.1a'), reasoned('Tue+1 09:00', 'R10.1b')]
  expect(waitsFor([...confirmed, ...reasons], withReason)).toBeUndefined()
})

test('nothing is closed during a safeguarding hold, unless a reason is given (care rule 13)', () => {
  const held = [...twice, hold('Thu+1 09:00')]
  expect(waitsFor(held)).toEqual(['R4.26c'])
  expect(waitsFor(held, withReason)).toEqual(['R4.26c'])
  expect(waitsFor([...held, lifted('Thu+1 10:00')])).toBeUndefined()
  expect(waitsFor([...held, reasoned('Thu+1 10:00', 'R4.26c')], withReason)).toBeUndefined()
})

test('what is closed is not closed twice, and a reason comes from the policy’s list', () => {
  expect(waitsFor([...twice, closed('Thu+1 09:00')])).toBe('closed')
  expect(waitsFor(twice, { why: 'tired-of-it' })).toBe('unknown-code')
})

test('what was closed with a reason and came back is closed on fresh answers', () => {
  const again = [...acted, closed('Tue+1 11:00', true), reopened('Wed+1 09:00')]
  expect(waitsFor(again)).toEqual(['R4.26a', 'R4.26b'])
  const fresh = [...again, asked('Wed+1 10:00'), asked('Thu+1 10:00')]
  expect(waitsFor(fresh)).toBeUndefined()
})

test('what an earlier closing left out does not stand in the way of a later one', () => {
  const broken = [...acted, closed('Tue+1 11:00'), reopened('Wed+1 09:00')]
  const fresh = [...broken, asked('Wed+1 10:00'), asked('Thu+1 10:00')]
  expect(waitsFor(fresh)).toBeUndefined()
})

test('without an answer, reasons are needed', () => {
  expect(isTaken({ why: 'target-left', 'without-answer': 'yes' })).toBe(false)
  expect(isTaken({ why: 'target-left', 'without-answer': 'yes', reasons: 'Moved.' })).toBe(true)
  expect(isTaken({ why: 'stopped-and-safe', 'without-answer': 'no' })).toBe(true)
  expect(isTaken({ why: 'stopped-and-safe' })).toBe(false)
})

test('a case is open, closed, and open again with the reason why', () => {
  const shut = [...twice, closed('Thu+1 09:00')]
  expect(closingOf(tell(twice))).toEqual({ is: 'open' })
  expect(closingOf(tell(shut))).toMatchObject({
    is: 'closed',
    why: 'stopped-and-safe',
    withoutAnswer: false,
    at: moment('Thu+1 09:00'),
  })
  const again = [...shut, reopened('Fri+1 09:00')]
  expect(closingOf(tell(again))).toMatchObject({
    is: 'reopened',
    reopened: { why: 'not-stopped', at: moment('Fri+1 09:00') },
  })
  const thrice = [...again, closed('Mon+2 09:00')]
  expect(isClosed(tell(thrice))).toBe(true)
  expect(closingsIn(tell(thrice))).toHaveLength(2)
})

test('only a closed case is opened again, with reasons', () => {
  const why = { why: 'new-report', reasons: 'Her mother rang: it is back.' } as const
  expect(reopenCase(tell(twice), why)).toMatchObject({ refusal: { because: 'not-closed' } })
  expect(reopenCase(tell([...twice, closed('Thu+1 09:00')]), why)).toMatchObject({
    value: [{ facts: { why: 'new-report' }, words: [{ part: 'reasons' }] }],
  })
})
