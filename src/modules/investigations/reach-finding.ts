import { holdIn } from '#modules/cases/hold.ts'
import { allegedIn } from '#modules/cases/people.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { Actor, Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'
import { accept, refuse, type Result } from '#values/result.ts'
import { dateAt } from '#values/school-day.ts'
import { isForTheHead } from './adult-here.ts'
import { questions } from './definition-test.ts'
import { type InTheWay, inTheWayOf, type Judging, type Lack, lacksOf } from './in-the-way.ts'
import { findingReached } from './investigation.entry.ts'
import type { ReachFindingForm } from './reach-finding.form.ts'

export type ReachFindingRefusal =
  | { because: 'hold'; clause: '7' }
  | { because: 'not-alleged' | 'adult-here' | 'unknown-code' | 'second-person'; clause: '4' }
  | { because: 'not-yet'; inTheWay: readonly InTheWay[] }
  | { because: 'incomplete'; lacks: readonly Lack[] }

/** Whom a finding is about, and who else leads here and may see this case: one of them can agree to it. */
export type AboutFinding = { party: Id<'Party'>; leading: readonly Id<'Staff'>[] }

/**
 * What we believe happened, for one person who is named as alleged (R4.13). What has to be done before, and which reasons
 * belong to which outcome, is the policy's. Neither a “no” to power nor one to repeated keeps a finding from being written.
 */
export function reachFinding(
  entries: readonly Entry[],
  form: ReachFindingForm,
  moment: PolicyMoment,
  { party, leading }: AboutFinding,
): Result<readonly NewEntry[], ReachFindingRefusal> {
  const draft = draftOf(form, party)
  const refusal = whyNotFind(entries, party, moment, draft)
  if (refusal !== undefined) return refuse(refusal)
  const outcomes = codesOn(moment.policy, 'findings', dateAt(moment.calendar, moment.now))
  if (!outcomes.some(({ code }) => code === form.outcome))
    return refuse({ because: 'unknown-code', clause: '4' })
  const second = form['second-person']
  if (second !== undefined && (isActor(moment.actor, second) || !isAmong(leading, second)))
    return refuse({ because: 'second-person', clause: '4' })
  const lacks = lacksOf(entries, draft, moment)
  return lacks.length > 0 ? refuse({ because: 'incomplete', lacks }) : accept([draft])
}

/** What keeps a finding about this person from being reached now, whatever it says; undefined if nothing does. */
export function whyNotFind(
  entries: readonly Entry[],
  party: Id<'Party'>,
  judging: Judging,
  draft: NewEntry = draftOf(unsaid, party),
): ReachFindingRefusal | undefined {
  const person = allegedIn(entries).find((alleged) => alleged.party === party)
  if (person === undefined) return { because: 'not-alleged', clause: '4' }
  if (isForTheHead(entries, person)) return { because: 'adult-here', clause: '4' }
  if (holdIn(entries) !== undefined) return { because: 'hold', clause: '7' }
  const inTheWay = inTheWayOf(entries, draft, judging, party)
  return inTheWay.length > 0 ? { because: 'not-yet', inTheWay } : undefined
}

const unsaid: Pick<ReachFindingForm, 'outcome' | 'reasons' | (typeof questions)[number]> = {
  outcome: '',
  reasons: '',
  deliberate: 'unsure',
  hurtful: 'unsure',
  repeated: 'unsure',
  power: 'unsure',
}

function draftOf(form: Partial<ReachFindingForm> & typeof unsaid, party: Id<'Party'>): NewEntry {
  const { outcome, deliberate, hurtful, repeated, power } = form
  const second = form['second-person']
  const whyOne = second === undefined ? form['why-one-person'] : undefined
  const parts = [
    { part: 'reasons', text: form.reasons },
    ...questions.map((one) => ({ part: `why-${one}` as const, text: form[`why-${one}`] })),
    { part: 'why-one-person', text: whyOne },
  ] as const
  return findingReached.make({
    about: [party],
    facts: {
      party,
      outcome,
      deliberate,
      hurtful,
      repeated,
      power,
      ...(second !== undefined && { 'second-person': second }),
      ...(whyOne !== undefined && { 'one-person': true }),
    },
    words: parts.flatMap(({ part, text }) => (text ? [{ part, text, about: party }] : [])),
  })
}

function isActor(actor: Actor, staff: string): boolean {
  return 'staff' in actor && actor.staff === staff
}

function isAmong(leading: readonly string[], staff: string): boolean {
  return leading.includes(staff)
}
