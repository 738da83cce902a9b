import type { Actor, Entry } from '#modules/record/entry.ts'
import { wordsIn } from '#modules/record/kind.ts'
import type { Id } from '#values/id.ts'
import { checkInAnswered, checkInReasoned, checkInsPlanned } from './follow-up.entry.ts'

export type Way = 'face-to-face' | 'telephone' | 'return-words'
export type Stopped = 'stopped' | 'less' | 'same' | 'worse' | 'moved'
export type Safe = 'yes' | 'not-sure' | 'no'

/** What is agreed with one who was hurt about being asked, and what came of it. */
export type CheckIns = {
  /** As it was last agreed; undefined before. */
  plan: CheckInPlan | undefined
  /** The oldest first. */
  answers: readonly CheckInAnswer[]
  /** Why they were not asked. "I'll come to you" is among these, and counts as an answer. */
  reasons: readonly CheckInReason[]
}

export type CheckInPlan = {
  days: readonly Temporal.PlainDate[]
  /** Whom they chose to be asked by. */
  adult: Id<'Staff'>
  childAsked: boolean
  how: string | undefined
  at: Temporal.Instant
}

export type CheckInAnswer = {
  /** An ISO date or moment. */
  happened: string
  at: Temporal.Instant
  by: Actor
  way: Way
  stopped: Stopped
  safe: Safe
  private: boolean
  /** Each as it was said; undefined if nothing was, or once it was destroyed. */
  whatTheySaid: string | undefined
  whoWasPresent: string | undefined
  whatTheyNeed: string | undefined
  whatTheOtherNeeds: string | undefined
}

export type CheckInReason = {
  happened: string
  at: Temporal.Instant
  by: Actor
  /** A code of the policy's list. */
  why: string
  reasons: string | undefined
  whatStaffSaw: string | undefined
}

/** What this case knows of being asked, for one who was hurt. */
export function checkInsOf(entries: readonly Entry[], target: Id<'Party'>): CheckIns {
  const plan = checkInsPlanned.in(entries).findLast(({ facts }) => facts.party === target)
  return {
    plan: plan && {
      days: plan.facts.days.map((day) => Temporal.PlainDate.from(day)),
      adult: plan.facts.adult as Id<'Staff'>,
      childAsked: plan.facts['child-asked'] === true,
      how: wordsIn(plan, 'how'),
      at: plan.recorded,
    },
    answers: answersOf(entries, target),
    reasons: reasonsOf(entries, target),
  }
}

/**
 * What makes us act again (R4.27): it goes on, or they do not feel safe. Whoever says it and by whichever way: a "no" counts at
 * once (care rule 1). Undefined if the answer holds nothing of the kind.
 */
export function worryIn(
  answer: Pick<CheckInAnswer, 'stopped' | 'safe'>,
): 'not-stopped' | 'not-safe' | undefined {
  if (['same', 'worse', 'moved'].includes(answer.stopped)) return 'not-stopped'
  return answer.safe === 'no' ? 'not-safe' : undefined
}

function answersOf(entries: readonly Entry[], target: Id<'Party'>): CheckInAnswer[] {
  return checkInAnswered
    .in(entries)
    .filter(({ facts }) => facts.party === target)
    .map((entry) => ({
      happened: entry.happened,
      at: entry.recorded,
      by: entry.by,
      way: entry.facts.way,
      stopped: entry.facts.stopped,
      safe: entry.facts.safe,
      private: entry.facts.private,
      whatTheySaid: wordsIn(entry, 'what-they-said'),
      whoWasPresent: wordsIn(entry, 'who-was-present'),
      whatTheyNeed: wordsIn(entry, 'what-they-need'),
      whatTheOtherNeeds: wordsIn(entry, 'what-the-other-needs'),
    }))
}

function reasonsOf(entries: readonly Entry[], target: Id<'Party'>): CheckInReason[] {
  return checkInReasoned
    .in(entries)
    .filter(({ facts }) => facts.party === target)
    .map((entry) => ({
      happened: entry.happened,
      at: entry.recorded,
      by: entry.by,
      why: entry.facts.why,
      reasons: wordsIn(entry, 'reasons'),
      whatStaffSaw: wordsIn(entry, 'what-staff-saw'),
    }))
}
