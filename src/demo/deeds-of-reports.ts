import { adultRouteForm } from '#modules/cases/adult-route.form.ts'
import { checkLightly } from '#modules/cases/check-lightly.ts'
import { checkTonight } from '#modules/cases/check-tonight.ts'
import { decideTriageForm } from '#modules/cases/decide-triage.form.ts'
import { decideTriage } from '#modules/cases/decide-triage.ts'
import { checkLightlyForm, sortLightlyForm } from '#modules/cases/light-road.form.ts'
import { sortLightly } from '#modules/cases/sort-lightly.ts'
import { takeAdultRoute } from '#modules/cases/take-adult-route.ts'
import { tonightForm } from '#modules/cases/tonight.form.ts'
import { sayMore } from '#modules/door/say-more.ts'
import { submissionOf } from '#modules/record/submission.store.ts'
import { answerReporterForm } from '#modules/reports/answer-reporter.form.ts'
import { answerReporter } from '#modules/reports/answer-reporter.ts'
import { confirmHolder } from '#modules/reports/confirm-holder.ts'
import { readReport } from '#modules/reports/read-report.ts'
import { lookupOf, returnWordsOf } from '#modules/reports/return.store.ts'
import { oddChoices, tellForm } from '#modules/reports/tell.form.ts'
import { tell } from '#modules/reports/tell.ts'
import { toldForm } from '#modules/reports/told.form.ts'
import { writeDown } from '#modules/reports/write-down.ts'
import type { Id } from '#values/id.ts'
import type { Sent } from '#values/sent.ts'
import { filled, type Hand } from './hand.ts'
import { staffHere } from './staff-here.ts'

type Report = Id<'Report'>

/** Somebody tells us at the door, without signing in. */
export async function tellAtTheDoor(hand: Hand, sent: Sent): Promise<Report> {
  const { world, here } = hand
  const keys = await world.keyring.of(here.provision)
  const subject = world.newId<'Report'>()
  const submission = submissionOf(keys.receipt, 'tell', { ...sent, 'idempotency-key': subject })
  const told = {
    ...filled(tellForm, sent),
    'anything-else': oddChoices(sent),
    returnWords: lookupOf(keys, returnWordsOf(keys, submission)).toString('hex'),
  }
  await hand.does(
    { subject, actor: { reporter: subject }, fresh: true, submission },
    (entries, moment) => tell(entries, told, moment),
  )
  return subject
}

/** A member of staff writes down what they saw or were told. */
export async function writeItDown(hand: Hand, sent: Sent): Promise<Report> {
  const subject = hand.world.newId<'Report'>()
  await hand.does({ subject, fresh: true }, (entries, moment) => {
    const form = toldForm(moment.now, hand.calendar.zone, Object.values(hand.here.staff))
    return writeDown(entries, filled(form, { 'about-an-adult': 'no', ...sent }), moment)
  })
  return subject
}

export async function readIt(hand: Hand, subject: Report): Promise<void> {
  const as = readerOf(hand)
  await hand.does({ subject }, (entries, moment) => readReport(entries, { as }, moment))
}

/** Written where words lead back to it, spoken otherwise. */
export async function answerTeller(
  hand: Hand,
  subject: Report,
  way: 'written' | 'spoken',
  answer: string,
): Promise<void> {
  const form = filled(answerReporterForm, { way, answer })
  await hand.does({ subject }, (entries) => answerReporter(entries, form))
}

export async function addMore(hand: Hand, subject: Report, more: string): Promise<void> {
  await hand.does({ subject, actor: { reporter: subject } }, (entries) =>
    sayMore(entries, { more }),
  )
}

export async function confirmWhoHolds(hand: Hand, subject: Report): Promise<void> {
  await hand.does({ subject }, (entries, moment) =>
    confirmHolder(entries, { holder: 'hurt' }, moment),
  )
}

export async function askAboutTonight(hand: Hand, subject: Report, sent: Sent): Promise<void> {
  const form = filled(tonightForm, sent)
  await hand.does({ subject }, (entries) => checkTonight(entries, form))
}

/** Decides what a report leads to. Answers the case it is handled in, if there is one. */
export async function decide(
  hand: Hand,
  report: Report,
  sent: Sent,
): Promise<Id<'Case'> | undefined> {
  const form = filled(decideTriageForm, sent)
  if (form.road === 'case') await hand.myTurn()
  const also = form.road === 'join' ? form.case : undefined
  const written = await hand.does({ subject: report, also }, (entries, moment) =>
    decideTriage(entries, { ...form, ...triaged(hand, report), by: nameOf(hand) }, moment),
  )
  hand.opened()
  return written.find(({ kind }) => kind === 'report-joined')?.stream as Id<'Case'> | undefined
}

export async function sortOnTheSpot(hand: Hand, report: Report, sent: Sent): Promise<void> {
  const form = filled(sortLightlyForm, sent)
  await hand.does({ subject: report }, (entries, moment) =>
    sortLightly(entries, { ...form, ...triaged(hand, report) }, moment),
  )
}

export async function checkOnce(hand: Hand, subject: Report, sent: Sent): Promise<void> {
  const form = filled(checkLightlyForm, sent)
  await hand.does({ subject }, (entries) => checkLightly(entries, form))
}

export async function leaveToTheHead(hand: Hand, report: Report, sent: Sent): Promise<void> {
  const form = filled(adultRouteForm(Object.values(hand.here.staff)), sent)
  await hand.does({ subject: report }, (entries, moment) =>
    takeAdultRoute(entries, { ...form, ...triaged(hand, report) }, moment),
  )
}

function nameOf(hand: Hand): string {
  return staffHere[hand.who()].name
}

function triaged(hand: Hand, report: Report) {
  return { report, inCase: undefined, reader: readerOf(hand) }
}

/** The chair of the board is the named person from outside. */
function readerOf(hand: Hand): string {
  return hand.who() === 'governor' ? 'outsider' : hand.who()
}
