import { holdIn } from '#modules/cases/hold.ts'
import { allegedIn } from '#modules/cases/people.ts'
import { isForTheHead } from '#modules/investigations/adult-here.ts'
import { withoutReplaced } from '#modules/investigations/findings.ts'
import {
  type InTheWay,
  inTheWayOf,
  type Judging,
  type Lack,
  lacksOf,
} from '#modules/investigations/in-the-way.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { type Decider, deciderOf } from './actions.ts'
import { actionTaken } from './response.entry.ts'
import { type SportRefusal, whyNotSport } from './sport.ts'
import type { TakeActionForm } from './take-action.form.ts'

export type TakeActionRefusal =
  | { because: 'hold'; clause: '7' }
  | { because: 'not-alleged' | 'adult-here' | 'unknown-code' | SportRefusal; clause: '4' }
  | { because: 'not-ours-to-decide'; decider: Exclude<Decider, 'us'>; clause: '4' }
  | { because: 'not-yet'; inTheWay: readonly InTheWay[] }
  | { because: 'incomplete'; lacks: readonly Lack[] }

/**
 * A step of the behaviour ladder, with reasons (R4.18). Only after a finding about this person that it happened, and what
 * else the policy wants first (R4.19, R4.20); what is not ours to decide only as somebody else's decision (R4.21).
 */
export function takeAction(
  entries: readonly Entry[],
  form: TakeActionForm,
  judging: Judging,
  party: Id<'Party'>,
): Result<readonly NewEntry[], TakeActionRefusal> {
  const draft = draftOf(form, party)
  const refusal = whyNotAct(entries, party, judging, draft)
  if (refusal !== undefined) return refuse(refusal)
  const ladder = codesOn(judging.policy, 'ladder', dateAt(judging.calendar, judging.now))
  const step = ladder.find(({ code }) => code === form.step)
  if (step === undefined) return refuse({ because: 'unknown-code', clause: '4' })
  const decider = deciderOf(step)
  if (decider !== 'us' && form['decided-by'] !== decider)
    return refuse({ because: 'not-ours-to-decide', decider, clause: '4' })
  const sport = whyNotSport(entries, party, form)
  if (sport !== undefined) return refuse({ because: sport, clause: '4' })
  const lacks = lacksOf(entries, draft, judging)
  return lacks.length > 0 ? refuse({ because: 'incomplete', lacks }) : accept([draft])
}

/** What keeps us from any action about this person now; undefined if nothing does. Only the finding in force counts. */
export function whyNotAct(
  entries: readonly Entry[],
  party: Id<'Party'>,
  judging: Judging,
  draft: NewEntry = draftOf(unsaid, party),
): TakeActionRefusal | undefined {
  const person = allegedIn(entries).find((alleged) => alleged.party === party)
  if (person === undefined) return { because: 'not-alleged', clause: '4' }
  if (isForTheHead(entries, person)) return { because: 'adult-here', clause: '4' }
  if (holdIn(entries) !== undefined) return { because: 'hold', clause: '7' }
  const inTheWay = inTheWayOf(withoutReplaced(entries), draft, judging, party)
  return inTheWay.length > 0 ? { because: 'not-yet', inTheWay } : undefined
}

const unsaid = {
  step: '',
  what: '',
  reasons: '',
  'decided-by': 'us',
  'takes-sport': false,
} as const

function draftOf(
  form: Partial<TakeActionForm> & Pick<TakeActionForm, keyof typeof unsaid>,
  party: Id<'Party'>,
): NewEntry {
  const { step, what, reasons, happened } = form
  const parts = [
    { part: 'what', text: what },
    { part: 'reasons', text: reasons },
    { part: 'who-decided', text: form['who-decided'] },
    { part: 'why-sport', text: form['takes-sport'] ? form['why-sport'] : undefined },
  ] as const
  return actionTaken.make({
    ...(happened !== undefined && { happened }),
    about: [party],
    facts: {
      party,
      step,
      'takes-sport': form['takes-sport'],
      'decided-by': form['decided-by'],
    },
    words: parts.flatMap(({ part, text }) => (text ? [{ part, text, about: party }] : [])),
  })
}
