import { allegedIn, targetsIn } from '#modules/cases/people.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import type { AnswerCheckInForm } from './answer-check-in.form.ts'
import { worryIn } from './check-ins.ts'
import { isClosed } from './closing.ts'
import { caseReopened, checkInAnswered } from './follow-up.entry.ts'

export type AnswerCheckInRefusal = { because: 'not-a-target'; clause: '4' }

/**
 * Somebody asked the one who was hurt: has it stopped, do you feel safe (R4.24, R4.25)? If it goes on or they do not feel safe, a
 * closed case is open again at once, and the policy asks for acting again (R4.27).
 */
export function answerCheckIn(
  entries: readonly Entry[],
  form: AnswerCheckInForm & { party: Id<'Party'> },
  moment: PolicyMoment,
): Result<readonly NewEntry[], AnswerCheckInRefusal> {
  const { party } = form
  if (!targetsIn(entries).some((target) => target.party === party))
    return refuse({ because: 'not-a-target', clause: '4' })
  const worry = worryIn(form)
  const today = dateAt(moment.calendar, moment.now).toString()
  return accept([
    checkInAnswered.make({
      // Of today the hour is known, and what is done about it afterwards comes after it.
      ...(form.happened !== today && { happened: form.happened }),
      about: [party],
      facts: {
        party,
        way: form.way,
        stopped: form.stopped,
        safe: form.safe,
        private: form.private,
      },
      words: wordsOf(entries, form),
    }),
    ...(worry !== undefined && isClosed(entries)
      ? [caseReopened.make({ facts: { why: worry } })]
      : []),
  ])
}

function wordsOf(entries: readonly Entry[], form: AnswerCheckInForm & { party: Id<'Party'> }) {
  const others = allegedIn(entries)
  // Of several, nobody knows whose need it is.
  const other = others.length === 1 ? others[0]?.party : undefined
  const parts = [
    { part: 'what-they-said', about: form.party },
    { part: 'who-was-present', about: form.party },
    { part: 'what-they-need', about: form.party },
    { part: 'what-the-other-needs', about: other },
  ] as const
  return parts.flatMap(({ part, about }) => {
    const text = form[part]
    return text === undefined ? [] : [{ part, text, ...(about && { about }) }]
  })
}
