import { expect, test } from 'vitest'
import { returnWordsCancelled, returnWordsConfirmed } from '#modules/reports/report.entry.ts'
import { asStaff } from '../../../test/story/as-staff.ts'
import { withPlan } from '../../../test/story/beginnings.ts'
import { named } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { asked, closed } from '../../../test/story/response-steps.ts'
import { kyle, mia, onReport, sam } from '../../../test/story/step.ts'
import { idOf, tell, type Step } from '../../../test/story/story.ts'
import { askedByWords } from './asked-by-words.ts'

const withWords = [told('Mon 09:00', { 'return-words': 'a'.repeat(64) }), ...withPlan.slice(1)]
const confirmed = (party = mia) =>
  onReport('Tue 10:00', returnWordsConfirmed.make({ facts: { party } }))
const cancelled = onReport(
  'Wed 10:00',
  returnWordsCancelled.make({ facts: { why: 'found-by-somebody' } }),
)
const whom = (steps: readonly Step[], when = 'Wed+1 09:00', report = 'report') => {
  const found = askedByWords(tell(steps), idOf<'Stream'>(report) as never, asStaff(when))
  return found.ok ? found.value : found.refusal.because
}

test('words that nobody has confirmed carry no check-in (care rule 1)', () => {
  expect(whom(withWords)).toBe('not-confirmed')
  expect(whom([...withWords, confirmed()])).toBe(mia)
})

test('nor do words in the hands of one who was not hurt, or words that were cancelled', () => {
  const witness = named('Mon 10:00', sam, 'witness')
  expect(whom([...withWords, witness, confirmed(sam)])).toBe('not-confirmed')
  expect(whom([...withWords, confirmed(kyle)])).toBe('not-confirmed')
  expect(whom([...withWords, confirmed(), cancelled])).toBe('not-confirmed')
})

test('nor the words of another report', () => {
  expect(whom([...withWords, confirmed()], 'Wed+1 09:00', 'other')).toBe('not-confirmed')
})

test('only while a day that was agreed is open', () => {
  const ready = [...withWords, confirmed()]
  expect(whom(ready, 'Mon+1 12:00')).toBe(mia)
  expect(whom([...ready, asked('Wed+1 09:00')], 'Wed+1 10:00')).toBe('not-open')
  expect(whom([...withWords.slice(0, 5), confirmed()])).toBe('not-open')
})

test('a closed case is asked about too: that is how we hear that it came back', () => {
  const shut = [...withWords, confirmed(), asked('Wed+1 09:00'), closed('Thu+1 09:00')]
  expect(whom(shut, 'Wed+3 09:00')).toBe(mia)
})
