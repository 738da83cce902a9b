import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import type { AnswerSupportForm } from './answer-support.form.ts'
import { supportAnswered } from './response.entry.ts'
import { supportOf } from './support.ts'

export type AnswerSupportRefusal = { because: 'not-offered'; clause: '4' }

/** What they said to help that was offered (R4.17). They may change their mind; after a “no thank you” it is offered again. */
export function answerSupport(
  entries: readonly Entry[],
  form: AnswerSupportForm,
  party: Id<'Party'>,
): Result<readonly NewEntry[], AnswerSupportRefusal> {
  if (supportOf(entries, party, form.role).stands === 'not-offered')
    return refuse({ because: 'not-offered', clause: '4' })
  return accept([
    supportAnswered.make({
      happened: form.happened,
      about: [party],
      facts: { party, role: form.role, accepted: form.answer === 'yes-please' },
      words: [{ part: 'what-they-said', text: form['what-they-said'], about: party }],
    }),
  ])
}
