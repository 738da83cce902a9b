import { targetsIn } from '#modules/cases/people.ts'
import { severityIn } from '#modules/cases/severity.ts'
import { answerCheckInForm } from '#modules/follow-ups/answer-check-in.form.ts'
import { answerCheckIn } from '#modules/follow-ups/answer-check-in.ts'
import { closeCaseForm } from '#modules/follow-ups/close-case.form.ts'
import { closeCase } from '#modules/follow-ups/close-case.ts'
import { daysToAsk } from '#modules/follow-ups/days-to-ask.ts'
import { planCheckInsForm } from '#modules/follow-ups/plan-check-ins.form.ts'
import { planCheckIns } from '#modules/follow-ups/plan-check-ins.ts'
import { reasonCheckInForm } from '#modules/follow-ups/reason-check-in.form.ts'
import { reasonCheckIn } from '#modules/follow-ups/reason-check-in.ts'
import { reopenCaseForm } from '#modules/follow-ups/reopen-case.form.ts'
import { reopenCase } from '#modules/follow-ups/reopen-case.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import { answerSupportForm } from '#modules/responses/answer-support.form.ts'
import { answerSupport } from '#modules/responses/answer-support.ts'
import { offerSupportForm } from '#modules/responses/offer-support.form.ts'
import { offerSupport } from '#modules/responses/offer-support.ts'
import { takeActionForm } from '#modules/responses/take-action.form.ts'
import { takeAction } from '#modules/responses/take-action.ts'
import { takeMeasureForm } from '#modules/responses/take-measure.form.ts'
import { takeMeasure } from '#modules/responses/take-measure.ts'
import type { Id } from '#values/id.ts'
import type { Sent } from '#values/sent.ts'
import { filled, type Hand } from './hand.ts'
import type { StaffKey } from './staff-here.ts'

type Case = Id<'Case'>
type Party = Id<'Party'>
type Helped = { party: Party; role: 'target' | 'alleged' }

export async function offer(
  hand: Hand,
  subject: Case,
  { party, role }: Helped,
  sent: { supports: readonly string[]; what: string },
): Promise<void> {
  const form = filled(offerSupportForm(hand.today()), { ...sent, role })
  await hand.does({ subject }, (entries, moment) => offerSupport(entries, form, moment, party))
}

export async function answerOffer(
  hand: Hand,
  subject: Case,
  { party, role }: Helped,
  answer: 'yes-please' | 'no-thank-you',
  said: string,
): Promise<void> {
  const sent = { role, answer, 'what-they-said': said }
  const form = filled(answerSupportForm(hand.today()), sent)
  await hand.does({ subject }, (entries) => answerSupport(entries, form, party))
}

export async function change(
  hand: Hand,
  subject: Case,
  { party, role }: Helped,
  sent: Sent,
): Promise<void> {
  const form = filled(takeMeasureForm(hand.today()), { 'takes-sport': 'no', ...sent, role })
  await hand.does({ subject }, (entries, moment) => takeMeasure(entries, form, moment, party))
}

export async function act(hand: Hand, subject: Case, party: Party, sent: Sent): Promise<void> {
  const usual = { 'decided-by': 'us', 'takes-sport': 'no' }
  const form = filled(takeActionForm(hand.today()), { ...usual, ...sent })
  await hand.does({ subject }, (entries, moment) => takeAction(entries, form, moment, party))
}

/** Agrees with the one who was hurt when they are asked: on these days, or those that the timetable proposes. */
export async function agreeWhenToAsk(
  hand: Hand,
  subject: Case,
  party: Party,
  plan: { adult: StaffKey; how: string; days?: readonly Temporal.PlainDate[] },
  attends?: readonly number[],
): Promise<Temporal.PlainDate[]> {
  const { world, here, calendar, today, now } = hand
  const entries = await world.runner.entriesOf(here.provision, subject)
  const days = plan.days ?? (await proposed())
  const sent = Object.fromEntries(days.map((day, at) => [`days-${at + 1}`, day.toString()]))
  const form = filled(planCheckInsForm, { ...sent, adult: here.staff[plan.adult], how: plan.how })
  const staff = Object.values(here.staff)
  await hand.does({ subject }, (entries, moment) =>
    planCheckIns(entries, { ...form, party, staff }, moment),
  )
  return [...form.days]

  async function proposed(): Promise<Temporal.PlainDate[]> {
    const { policy } = await world.database.transact(here.provision, (tx) =>
      findPolicySetting(tx, entries, now()),
    )
    const severity = severityIn(entries)?.severity
    const asking = { from: today(), today: today(), severity, attends, elsewhere: [] }
    return daysToAsk({ policy, calendar }, asking)
  }
}

export async function ask(hand: Hand, subject: Case, party: Party, sent: Sent): Promise<void> {
  const usual = { way: 'face-to-face', private: 'yes' }
  const form = filled(answerCheckInForm(hand.today()), { ...usual, ...sent })
  await hand.does({ subject }, (entries, moment) =>
    answerCheckIn(entries, { ...form, party }, moment),
  )
}

export async function sayWhyNotAsked(
  hand: Hand,
  subject: Case,
  party: Party,
  sent: Sent,
): Promise<void> {
  const form = filled(reasonCheckInForm(hand.today()), sent)
  await hand.does({ subject }, (entries, moment) =>
    reasonCheckIn(entries, { ...form, party }, moment),
  )
}

export async function close(hand: Hand, subject: Case, sent: Sent): Promise<void> {
  const form = filled(closeCaseForm, { 'without-answer': 'no', ...sent })
  await hand.does({ subject }, (entries, moment) => closeCase(entries, form, moment))
}

export async function openAgain(hand: Hand, subject: Case, sent: Sent): Promise<void> {
  const form = filled(reopenCaseForm, sent)
  await hand.does({ subject }, (entries) => reopenCase(entries, form))
}

/** Everybody who was hurt, as the case says. */
export async function listHurt(hand: Hand, subject: Case): Promise<Party[]> {
  const entries = await hand.world.runner.entriesOf(hand.here.provision, subject)
  return targetsIn(entries).map(({ party }) => party)
}
