import { askedByWords, type WhyNotAsked } from '#modules/follow-ups/asked-by-words.ts'
import { worryIn } from '#modules/follow-ups/check-ins.ts'
import { isClosed } from '#modules/follow-ups/closing.ts'
import {
  caseReopened,
  checkInAnswered,
  checkInReasoned,
  talkAsked,
} from '#modules/follow-ups/follow-up.entry.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import type { CheckInForm } from './check-in.form.ts'
import { codeForWillCome } from './will-come.ts'

export type RemoteRefusal = { because: WhyNotAsked }

/**
 * Whoever was hurt answers by their return words. "It goes on" and "I am not safe" act at once: a closed case is open again and the
 * policy asks for acting. "It stopped" closes nothing; for that somebody asks face to face (care rule 1).
 */
export function answerCheckInRemotely(
  entries: readonly Entry[],
  form: CheckInForm & { report: Id<'Report'> },
  moment: PolicyMoment,
): Result<readonly NewEntry[], RemoteRefusal> {
  const asked = askedByWords(entries, form.report, moment)
  if (!asked.ok) return asked
  const { answer } = form
  const party = asked.value
  const why = form['do-not-ask'] ? codeForWillCome(moment) : undefined
  const worry = answer && worryIn(answer)
  const written: NewEntry[] = []
  if (answer !== undefined) written.push(answered(form, answer, party))
  if (worry !== undefined && isClosed(entries))
    written.push(caseReopened.make({ facts: { why: worry } }))
  if (form.talk)
    written.push(
      talkAsked.make({
        about: [party],
        facts: { party },
        words: answer === undefined ? said(form, 'what-they-said', party) : [],
      }),
    )
  if (why !== undefined)
    written.push(
      checkInReasoned.make({
        about: [party],
        facts: { party, why },
        words: answer === undefined && !form.talk ? said(form, 'reasons', party) : [],
      }),
    )
  return written.length === 0 ? refuse({ because: 'not-open' }) : accept(written)
}

function answered(
  form: CheckInForm,
  answer: NonNullable<CheckInForm['answer']>,
  party: Id<'Party'>,
): NewEntry {
  return checkInAnswered.make({
    about: [party],
    // Who stands beside them, nobody knows.
    facts: { party, way: 'return-words', private: false, ...answer },
    words: said(form, 'what-they-said', party),
  })
}

/** What they wrote belongs to one entry: the answer, or else what they asked for instead. */
function said<Part extends string>(form: CheckInForm, part: Part, about: Id<'Party'>) {
  const text = form['what-they-said']
  return text === undefined ? [] : [{ part, text, about }]
}
