import type { Id } from '#values/id.ts'
import { boysTold, boysWords, type BoysWords } from './boys-words.ts'
import type { StudentKey } from './students-here.ts'
import { giveRole, nameWhoLooks, sayWhichStudent } from './deeds-of-cases.ts'
import { act, agreeWhenToAsk, answerOffer, ask, change, close, offer } from './deeds-of-care.ts'
import { find, findNobodyWhoSaw, hear, listWhatShows, testSent } from './deeds-of-inquiry.ts'
import {
  answerTeller,
  askAboutTonight,
  decide,
  readIt,
  tellAtTheDoor,
  writeItDown,
} from './deeds-of-reports.ts'
import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import { goOn } from './asking.ts'
import { player } from './cast.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

type Case = Id<'Case'>
type Boy = { key: StudentKey; party: Id<'Party'>; words: BoysWords }

/** Two autistic boys accuse each other after months of jibes; one's father, who is barred, rings for "the report". */
export async function both(hand: Hand, { ahead }: Days): Promise<void> {
  const { calendar } = hand
  hand.at(schoolDaysBefore(calendar, ahead, 74), '09:40')
  hand.as('senco')
  const first = await writeItDown(hand, boysTold.told)
  hand.as('lead')
  await readIt(hand, first)
  await askAboutTonight(hand, first, boysTold.tonight)
  await answerTeller(
    hand,
    first,
    'spoken',
    'I have read the list, all of it. Aisha and I come to you tomorrow at nine.',
  )
  const on = (await decide(hand, first, boysTold.decision))!
  hand.at(hand.today(), '19:20')
  const second = await tellAtTheDoor(hand, boysTold.toldSecond)
  hand.at(schoolDaysAfter(calendar, hand.today(), 1), '08:25')
  await readIt(hand, second)
  await answerTeller(
    hand,
    second,
    'written',
    'Thank you. We listen to Theo today, in his way, and you hear from me, only you, this afternoon.',
  )
  await decide(hand, second, { ...boysTold.decisionSecond, case: on })
  const boys = await nameBoth(hand, on)
  await inquire(hand, on, boys)
  await followUp(hand, on, boys)
}

async function nameBoth(hand: Hand, on: Case): Promise<Boy[]> {
  const boys: Boy[] = []
  for (const [key, name, as] of [
    ['rowan', 'Rowan Pike', undefined],
    ['theo', 'Theo Lindley', 'who-was-hurt'],
  ] as const) {
    const party = await giveRole(hand, on, 'target', as ? { name, as } : { name })
    await giveRole(hand, on, 'alleged', { name, party })
    await sayWhichStudent(hand, on, party, key)
    boys.push({ key, party, words: boysWords[key] })
  }
  await nameWhoLooks(hand, on, 'senco')
  for (const { party, words } of boys) {
    const target = { party, role: 'target' } as const
    await offer(hand, on, target, { supports: ['key-adult', 'communication'], what: words.support })
    await answerOffer(hand, on, target, 'yes-please', words.yes)
    await change(hand, on, { party, role: 'alleged' }, { measure: 'seating', what: words.seat })
  }
  return boys
}

async function inquire(hand: Hand, on: Case, boys: readonly Boy[]): Promise<void> {
  const { calendar } = hand
  hand.as('senco')
  for (const { key, party, words } of boys) {
    hand.at(schoolDaysAfter(calendar, hand.today(), 1, player(hand, key).student), '09:15')
    const way = { adjusted: 'yes', adjustments: words.way, where: words.where }
    await hear(hand, on, { party, role: 'target' }, { ...way, account: words.asHurt })
    await hear(hand, on, { party, role: 'alleged' }, { ...way, account: words.asDoer })
  }
  await listWhatShows(
    hand,
    on,
    'work',
    "Rowan's list, forty-one lines with dates; Theo's three drawings. Both gave them to be seen, and have them back.",
  )
  await findNobodyWhoSaw(hand, on, 'Asked the form; they hear it so often that they no longer do.')
  hand.at(schoolDaysAfter(calendar, hand.today(), 2), '13:30')
  hand.as('lead')
  for (const { party, words } of boys) {
    await find(hand, on, party, {
      ...testSent(hand, ['unsure', 'yes', 'yes', 'no']),
      outcome: 'conflict',
      reasons: words.finding,
    })
    await act(hand, on, party, {
      step: 'learning',
      what: words.learning,
      reasons: 'Neither wanted to hurt; both need another way to be right.',
    })
  }
  hand.at(schoolDaysAfter(calendar, hand.today(), 2), '10:50')
  await theFatherRings(hand)
}

async function theFatherRings(hand: Hand): Promise<void> {
  hand.as('office')
  const call = await writeItDown(hand, boysTold.toldThird)
  hand.as('lead')
  await readIt(hand, call)
  await answerTeller(
    hand,
    call,
    'spoken',
    'Quite right, Joyce. Nothing is sent, and his mother knows that he rang.',
  )
  await decide(hand, call, boysTold.decisionThird)
}

async function followUp(hand: Hand, on: Case, boys: readonly Boy[]): Promise<void> {
  const how = 'With the cards: green, amber, red. No talking needed.'
  const plans = []
  for (const { key, party } of boys) {
    const { student } = player(hand, key)
    const days = await agreeWhenToAsk(hand, on, party, { adult: 'senco', how }, student.days)
    plans.push({ party, student, days })
  }
  hand.as('senco')
  for (const [at, { said, stopped }] of cards.entries())
    for (const { party, student, days } of plans) {
      const later = schoolDaysAfter(hand.calendar, hand.today(), 5, student)
      goOn(hand, days[at] ?? later, '09:05')
      await ask(hand, on, party, { stopped, safe: 'yes', 'what-they-said': said })
    }
  hand.as('lead')
  await close(hand, on, boysTold.closing)
}

const cards = [
  { said: 'Amber.', stopped: 'less' },
  { said: 'Green. Twice green.', stopped: 'stopped' },
  { said: 'Green, and can we stop having cards.', stopped: 'stopped' },
]
