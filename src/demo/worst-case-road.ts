import type { Id } from '#values/id.ts'
import { type Player, fullName, player } from './cast.ts'
import { schoolDaysAfter } from './days.ts'
import { giveRole, sayWhichStudent, sayWhyNot, takeBack } from './deeds-of-cases.ts'
import { act, agreeWhenToAsk, answerOffer, ask, change, offer } from './deeds-of-care.ts'
import { find, hear, listWhatShows, testSent } from './deeds-of-inquiry.ts'
import type { Hand } from './hand.ts'
import type { StudentKey } from './students-here.ts'
import words from './worst-case-words.json' with { type: 'json' }

type Case = Id<'Case'>
type Role = 'target' | 'alleged' | 'witness'
type Person = Player & { role: Role; party: Id<'Party'> }
type Helped = Person & { role: 'target' | 'alleged' }

const parts: readonly (readonly [StudentKey, Role])[] = [
  ['callum', 'target'],
  ['leon', 'target'],
  ['ryan', 'alleged'],
  ['reece', 'alleged'],
  ['kai', 'witness'],
  ['bilal', 'witness'],
]

export async function nameAll(hand: Hand, on: Case): Promise<Person[]> {
  const people: Person[] = []
  for (const [key, role] of parts) {
    const who = player(hand, key)
    const party = await giveRole(hand, on, role, { name: fullName(who) })
    await sayWhichStudent(hand, on, party, key)
    people.push({ ...who, role, party })
  }
  const helped = people.filter((person): person is Helped => person.role !== 'witness')
  for (const [at, person] of helped.entries()) await careFor(hand, on, person, words.supports[at])
  return people
}

async function careFor(hand: Hand, on: Case, person: Helped, what = ''): Promise<void> {
  const supports = [person.role === 'target' ? 'key-adult' : 'emotions']
  await offer(hand, on, person, { supports, what })
  const answer = hand.chance.oneOf(['Ok.', 'Yeah.', 'If it helps.'])
  await answerOffer(hand, on, person, 'yes-please', answer)
  if (person.role === 'alleged')
    for (const measure of ['routes', 'staggered-times', 'supervision'])
      await change(hand, on, person, { measure, what: hand.chance.oneOf(words.measures) })
}

/** Everybody twice; and once into the wrong case, which is taken back. */
export async function hearAll(hand: Hand, on: Case, people: readonly Person[]): Promise<void> {
  for (const round of [0, 1])
    for (const [at, person] of people.entries()) {
      if (at % 2 === 0) hand.at(schoolDaysAfter(hand.calendar, hand.today(), 1), '10:05')
      hand.as(at % 2 === 0 ? 'deputy' : 'mentor')
      const account = words.accounts[(at + round * 3) % words.accounts.length] ?? ''
      await hear(hand, on, person, { account, where: 'The garden room' })
    }
  await hear(hand, on, people[5]!, { account: 'My bus was late and Mr Hallam shouted at me.' })
  const why = 'Belongs to another matter; written into the wrong case.'
  await takeBack(hand, on, 'account-taken', why)
  for (const [sort = 'other', what = ''] of words.evidence)
    await listWhatShows(hand, on, sort, what)
}

export async function findAndAct(hand: Hand, on: Case, people: readonly Person[]): Promise<void> {
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), 2), '13:15')
  hand.as('lead')
  const [ryan, reece] = people.filter(({ role }) => role === 'alleged') as [Helped, Helped]
  await find(hand, on, ryan.party, {
    ...testSent(hand, ['yes', 'yes', 'yes', 'yes']),
    outcome: 'confirmed',
    reasons: 'He made the game and its turns; four people say so, and so does he in the end.',
    'second-person': hand.here.staff.head,
  })
  await act(hand, on, ryan.party, words.moved)
  await act(hand, on, ryan.party, words.met)
  const what = 'Iona twice a week; Wes as his mentor.'
  await offer(hand, on, ryan, { supports: ['understanding', 'mentoring', 'family-work'], what })
  await find(hand, on, reece.party, {
    ...testSent(hand, ['unsure', 'yes', 'unsure', 'no']),
    outcome: 'not-confirmed',
    reasons: 'He stood there. That he did more, one person thinks and nobody saw.',
  })
  await sayWhyNot(hand, on, { rule: 'R4.22', party: reece.party }, words.whyNoHelp)
}

/** Every morning, as they asked; on the last of these days nobody has asked yet. */
export async function askDaily(hand: Hand, on: Case, people: readonly Person[]): Promise<void> {
  const targets = people.filter(({ role }) => role === 'target')
  const first = schoolDaysAfter(hand.calendar, hand.today(), 1)
  const days = Array.from({ length: 9 }, (_, at) => schoolDaysAfter(hand.calendar, first, at))
  if (!days.some((day) => day.equals(hand.lastDay))) days.push(hand.lastDay)
  const how = 'A minute at the lift, every morning, as he asked.'
  for (const { party } of targets)
    await agreeWhenToAsk(hand, on, party, { adult: 'deputy', how, days })
  hand.as('deputy')
  for (const [at, day] of days.entries()) {
    if (day.equals(hand.lastDay)) return
    hand.at(day, '08:55')
    for (const { party } of targets) await askOnce(hand, on, party, at)
    if (at === bad)
      await change(hand, on, { party: people[2]!.party, role: 'alleged' }, words.badDay)
  }
}

const bad = 6

async function askOnce(hand: Hand, on: Case, party: Id<'Party'>, at: number): Promise<void> {
  await ask(hand, on, party, {
    stopped: at === bad ? 'same' : at < 3 ? 'less' : 'stopped',
    safe: at < 4 || at === bad ? 'not-sure' : 'yes',
    'what-they-said': words.answers[at % words.answers.length] ?? '',
  })
}
