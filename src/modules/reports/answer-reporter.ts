import type { Entry, NewEntry } from '#modules/record/entry.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import type { AnswerReporterForm } from './answer-reporter.form.ts'
import { reporterAnswered } from './report.entry.ts'
import { returnWordsIn } from './return-words-of-report.ts'

export type AnswerReporterRefusal = { because: 'no-way-back'; clause: '4' }

/** We answer whoever told us: what was received and what happens next (R4.5). In writing only where words lead them back to it. */
export function answerReporter(
  entries: readonly Entry[],
  form: AnswerReporterForm,
): Result<readonly NewEntry[], AnswerReporterRefusal> {
  const words = returnWordsIn(entries)
  const leadBack = words !== undefined && words.cancelled === undefined
  if (form.way === 'written' && !leadBack) return refuse({ because: 'no-way-back', clause: '4' })
  return accept([
    reporterAnswered.make({
      facts: { way: form.way },
      words: [{ part: 'answer', text: form.answer }],
    }),
  ])
}
