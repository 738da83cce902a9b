import type { RoleHeard } from '#modules/investigations/accounts.ts'
import { excuseAccountForm } from '#modules/investigations/excuse-account.form.ts'
import { excuseAccount } from '#modules/investigations/excuse-account.ts'
import { findNoWitnessesForm } from '#modules/investigations/find-no-witnesses.form.ts'
import { findNoWitnesses } from '#modules/investigations/find-no-witnesses.ts'
import { listEvidenceForm } from '#modules/investigations/list-evidence.form.ts'
import { listEvidence } from '#modules/investigations/list-evidence.ts'
import { reachFindingForm } from '#modules/investigations/reach-finding.form.ts'
import { reachFinding } from '#modules/investigations/reach-finding.ts'
import { takeAccountForm } from '#modules/investigations/take-account.form.ts'
import { takeAccount } from '#modules/investigations/take-account.ts'
import type { Id } from '#values/id.ts'
import type { Sent } from '#values/sent.ts'
import { leading } from './deeds-of-cases.ts'
import { filled, type Hand } from './hand.ts'

type Case = Id<'Case'>
type Party = Id<'Party'>

/** Somebody is heard, alone or with whom they chose, in their own words. */
export async function hear(
  hand: Hand,
  subject: Case,
  person: { party: Party; role: RoleHeard },
  sent: Sent,
): Promise<void> {
  const form = filled(takeAccountForm(hand.today()), {
    'who-was-there': 'nobody-else',
    adjusted: 'no',
    ...person,
    ...sent,
  })
  await hand.does({ subject }, (entries, moment) => takeAccount(entries, form, moment))
}

export async function excuse(
  hand: Hand,
  subject: Case,
  person: { party: Party; role: RoleHeard },
  sent: Sent,
): Promise<void> {
  const form = filled(excuseAccountForm, { ...person, ...sent })
  await hand.does({ subject }, (entries, moment) => excuseAccount(entries, form, moment))
}

export async function findNobodyWhoSaw(hand: Hand, subject: Case, who: string): Promise<void> {
  const form = filled(findNoWitnessesForm, { 'who-looked': who })
  await hand.does({ subject }, (entries) => findNoWitnesses(entries, form))
}

export async function listWhatShows(
  hand: Hand,
  subject: Case,
  sort: string,
  what: string,
): Promise<void> {
  const form = filled(listEvidenceForm(hand.today()), { sort, what, copied: 'no' })
  await hand.does({ subject }, (entries, moment) => listEvidence(entries, form, moment))
}

export async function find(hand: Hand, subject: Case, party: Party, sent: Sent): Promise<void> {
  const form = filled(reachFindingForm, sent)
  const about = { party, leading: leading(hand) }
  await hand.does({ subject }, (entries, moment) => reachFinding(entries, form, moment, about))
}

/** The four answers of the definition test (deliberate, hurtful, repeated, power) with a sentence each. */
export function testSent(hand: Hand, answers: readonly string[]): Sent {
  return Object.fromEntries(
    questions.flatMap((question, at) => {
      const answer = answers[at] ?? 'unsure'
      const why = hand.chance.oneOf(whys[question][answer as 'yes'] ?? whys[question].unsure)
      return [
        [question, answer],
        [`why-${question}`, why],
      ]
    }),
  )
}

const questions = ['deliberate', 'hurtful', 'repeated', 'power'] as const

const whys = {
  deliberate: {
    yes: [
      'It was done when nobody was looking, and stopped when somebody did.',
      'They had been asked to leave it, and went on.',
      'By their own account they meant it to be felt.',
    ],
    no: ['It was an accident, and they said sorry at once.'],
    unsure: ['They say it was a joke; we could not find out more.'],
  },
  hurtful: {
    yes: [
      'They stayed away from where it happens.',
      'They told us what it does to them, and others saw it.',
      'They left lessons, and were upset at home.',
    ],
    no: ['They were not troubled by it, and said so twice.'],
    unsure: ['They would not say, and we did not press.'],
  },
  repeated: {
    yes: [
      'On several days that different people name.',
      'More than three times over some weeks.',
      'Most days, as staff and students saw.',
    ],
    no: ['Once, as far as anybody knows.'],
    unsure: ['Told of several times, seen once.'],
  },
  power: {
    yes: [
      'Several against one, with an audience.',
      'The other is older, and has the group behind them.',
      'It is about something that they cannot change.',
    ],
    no: ['They are equals, and neither fears the other.'],
    unsure: ['Not clear: they used to be friends.'],
  },
} as const
