import { corroborate } from '#modules/cases/corroborate.ts'
import { destroyWords } from '#modules/cases/destroy-words.ts'
import { holdForm, investigatorForm, severityForm } from '#modules/cases/handling.form.ts'
import { identifyPerson } from '#modules/cases/identify-person.ts'
import { joinReport } from '#modules/cases/join-report.ts'
import { mentionedIn } from '#modules/cases/mentioned.ts'
import { nameInvestigator } from '#modules/cases/name-investigator.ts'
import { namePerson } from '#modules/cases/name-person.ts'
import {
  corroborateForm,
  destroyWordsForm,
  identifyPersonForm,
  namePersonForm,
  reasonsForm,
} from '#modules/cases/people.form.ts'
import { placeHold } from '#modules/cases/place-hold.ts'
import { setSeverity } from '#modules/cases/set-severity.ts'
import { takePersonOut } from '#modules/cases/take-person-out.ts'
import { undoIdentification } from '#modules/cases/undo-identification.ts'
import { giveReasonForm } from '#modules/policy/give-reason.form.ts'
import { giveReason } from '#modules/policy/give-reason.ts'
import { entryWithdrawn } from '#modules/record/withdrawn.entry.ts'
import type { Id } from '#values/id.ts'
import { accept } from '#values/result.ts'
import type { Sent } from '#values/sent.ts'
import { filled, type Hand } from './hand.ts'
import { listMembers, type StaffKey, staffHere } from './staff-here.ts'
import type { StudentKey } from './students-here.ts'

type Case = Id<'Case'>
type Party = Id<'Party'>

export async function setHowSerious(hand: Hand, subject: Case, sent: Sent): Promise<void> {
  const form = filled(severityForm, sent)
  await hand.does({ subject }, (entries, moment) => setSeverity(entries, form, moment))
}

export async function nameWhoLooks(hand: Hand, subject: Case, who: StaffKey): Promise<void> {
  const form = filled(investigatorForm, { staff: hand.here.staff[who], 'no-connection': 'yes' })
  const { name, job, trustedAdult } = staffHere[who]
  const joinedOn = hand.today().subtract({ years: 1 })
  const id = hand.here.staff[who]
  const member = { id, name, job, trustedAdult, joinedOn, version: 1, leftOn: undefined }
  await hand.does({ subject }, (entries, moment) =>
    nameInvestigator(entries, { ...form, member }, moment),
  )
}

/** How a report spoke of somebody. */
export type SpokenOf = 'who-was-hurt' | 'who-did-it' | 'who-saw' | 'your-name'

/** Somebody gets a role, under the id that a report gave them if it spoke of them. Answers the party. */
export async function giveRole(
  hand: Hand,
  subject: Case,
  role: 'target' | 'alleged' | 'witness' | 'supporter',
  who: { name: string; person?: string; as?: SpokenOf; party?: Party | undefined },
): Promise<Party> {
  const entries = await hand.world.runner.entriesOf(hand.here.provision, subject)
  const spokenOf = mentionedIn(entries).find(({ as }) => as === who.as)
  const form = filled(namePersonForm, {
    role,
    name: who.name,
    person: who.person ?? 'student',
    'same-as': who.party ?? spokenOf?.party ?? '',
  })
  const [named] = await hand.does({ subject }, (entries, moment) =>
    namePerson(entries, form, moment),
  )
  return named?.facts['party'] as Party
}

/** We know which student it is. */
export async function sayWhichStudent(
  hand: Hand,
  subject: Case,
  party: Party,
  who: StudentKey,
  how: Sent = { basis: 'known-to-staff', 'how-we-know': 'Staff know them, and they said so.' },
): Promise<void> {
  const student = hand.here.students.get(who)!
  const form = filled(identifyPersonForm, { ...how, person: `student ${student.id}` })
  const year = student.yearGroup?.replace(' ', '-')
  const person = { student: student.id, year, send: student.send }
  await hand.does({ subject }, (entries) => identifyPerson(entries, { ...form, party, person }))
}

/** It was somebody else. */
export async function sayItWasNotThem(
  hand: Hand,
  subject: Case,
  party: Party,
  reasons: string,
): Promise<void> {
  const form = filled(reasonsForm, { reasons })
  await hand.does({ subject }, (entries) => undoIdentification(entries, { ...form, party }))
}

export async function takeOut(
  hand: Hand,
  subject: Case,
  party: Party,
  reasons: string,
): Promise<void> {
  const form = filled(reasonsForm, { reasons })
  await hand.does({ subject }, (entries) => takePersonOut(entries, { ...form, party }))
}

export async function destroyWhatWasSaid(
  hand: Hand,
  subject: Case,
  party: Party,
  reasons: string,
): Promise<void> {
  const form = filled(destroyWordsForm, { reasons, sure: 'yes' })
  await hand.does({ subject }, (entries) => destroyWords(entries, { ...form, party }))
}

export async function bearOut(hand: Hand, subject: Case, what: string): Promise<void> {
  const form = filled(corroborateForm, { 'what-from-where': what })
  await hand.does({ subject }, (entries) => corroborate(entries, form))
}

export async function joinTo(
  hand: Hand,
  subject: Case,
  report: Id<'Report'>,
  road: string,
): Promise<void> {
  await hand.does({ subject, also: report }, (entries, moment) =>
    joinReport(entries, { report: { report, road, case: undefined } }, moment),
  )
}

export async function hold(hand: Hand, subject: Case, sent: Sent): Promise<void> {
  const form = filled(holdForm, sent)
  const by = staffHere[hand.who()].name
  await hand.does({ subject }, (entries, moment) => placeHold(entries, { ...form, by }, moment))
}

/** Something the policy asks was not done, or is put off, and why. */
export async function sayWhyNot(
  hand: Hand,
  subject: Case | Id<'Report'>,
  duty: { rule: string; party?: Party | undefined },
  sent: Sent,
): Promise<void> {
  const form = filled(giveReasonForm, sent)
  const { rule, party } = duty
  await hand.does({ subject }, (entries, moment) =>
    giveReason(entries, { ...form, rule, party }, moment),
  )
}

/** The last entry of a kind is taken back. */
export async function takeBack(
  hand: Hand,
  subject: Case,
  kind: string,
  reasons: string,
): Promise<void> {
  await hand.does({ subject }, (entries) => {
    const last = entries.findLast((entry) => entry.kind === kind)
    if (last === undefined) throw new Error(`There is no ${kind} to take back`)
    return accept([
      entryWithdrawn.make({
        stream: last.stream,
        corrects: last.seq,
        facts: {},
        words: [{ part: 'reasons', text: reasons }],
      }),
    ])
  })
}

/** Whom a finding may have agree: everybody who leads. */
export function leading(hand: Hand): Id<'Staff'>[] {
  return listMembers()
    .filter(({ key }) => key === 'lead' || key === 'deputy' || key === 'head')
    .map(({ key }) => hand.here.staff[key])
}
