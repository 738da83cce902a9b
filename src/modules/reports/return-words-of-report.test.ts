import { expect, test } from 'vitest'
import { answerReporter } from './answer-reporter.ts'
import { cancelReturnWords } from './cancel-return-words.ts'
import { confirmHolder } from './confirm-holder.ts'
import { readReport } from './read-report.ts'
import { returnWordsCancelled } from './report.entry.ts'
import { returnWordsIn } from './return-words-of-report.ts'
import { momentAt } from '../../../test/story/moment.ts'
import { read, told } from '../../../test/story/report-steps.ts'
import { mia, onReport } from '../../../test/story/step.ts'
import { tell, type Step } from '../../../test/story/story.ts'

const withWords = (facts: Parameters<typeof told>[1] = {}): Step => {
  const step = told('Mon 09:00', { 'return-words': 'ab'.repeat(32), ...facts })
  return {
    ...step,
    entry: { ...step.entry, words: [{ part: 'what-happened', text: 'x', about: mia }] },
  }
}
const cancelled = onReport('Tue', returnWordsCancelled.make({ facts: { why: 'lost' } }))
const now = momentAt('Tue 10:00')
const written = { answer: 'We have read it.', way: 'written' } as const

test('a written answer needs words that lead back to it', () => {
  expect(answerReporter(tell([withWords()]), written).ok).toBe(true)
  const noWay = { ok: false, refusal: { because: 'no-way-back', clause: '4' } }
  expect(answerReporter(tell([told('Mon 09:00')]), written)).toEqual(noWay)
  expect(answerReporter(tell([withWords(), cancelled]), written)).toEqual(noWay)
})

test('what was said to them can always be written down', () => {
  expect(answerReporter(tell([told('Mon 09:00')]), { ...written, way: 'spoken' }).ok).toBe(true)
})

test('the holder is the one who was hurt, as the report knows them (care rule 1)', () => {
  const done = confirmHolder(tell([withWords()]), { holder: 'hurt' }, now)
  expect(done).toMatchObject({ ok: true, value: [{ facts: { party: mia }, about: [mia] }] })
  const self = confirmHolder(tell([withWords({ 'about-me': 'yes' })]), { holder: 'teller' }, now)
  expect(self).toMatchObject({ ok: true, value: [{ facts: { party: mia } }] })
})

test('somebody else who told us is somebody else', () => {
  const other = confirmHolder(tell([withWords({ 'about-me': 'no' })]), { holder: 'teller' }, now)
  expect(other.ok && other.value[0]?.facts).not.toMatchObject({ party: mia })
})

test('words that were never given out, or are cancelled, have no holder and no second end', () => {
  const none = tell([told('Mon 09:00')])
  const ended = tell([withWords(), cancelled])
  expect(confirmHolder(none, { holder: 'hurt' }, now)).toMatchObject({
    refusal: { because: 'no-words' },
  })
  expect(confirmHolder(ended, { holder: 'hurt' }, now)).toMatchObject({
    refusal: { because: 'cancelled' },
  })
  expect(cancelReturnWords(none, { why: 'lost' })).toMatchObject({
    refusal: { because: 'no-words' },
  })
  expect(cancelReturnWords(ended, { why: 'lost' })).toMatchObject({
    refusal: { because: 'cancelled' },
  })
  expect(cancelReturnWords(tell([withWords()]), { why: 'found-by-somebody' }).ok).toBe(true)
  expect(returnWordsIn(ended)).toEqual({ holder: undefined, cancelled: 'lost' })
})

test('reading is written once for each that reads it, and only by readers of the policy', () => {
  const report = tell([told('Mon 09:00')])
  expect(readReport(report, { as: 'lead' }, now)).toMatchObject({
    value: [{ kind: 'report-read', facts: { as: 'lead' } }],
  })
  const again = tell([told('Mon 09:00'), read('Mon 10:00', 'lead')])
  expect(readReport(again, { as: 'lead' }, now)).toEqual({ ok: true, value: [] })
  expect(readReport(again, { as: 'head' }, now)).toMatchObject({ value: [{}] })
  expect(readReport(report, { as: 'investigator' }, now)).toMatchObject({
    refusal: { because: 'unknown-reader' },
  })
})
