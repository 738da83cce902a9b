import type { Id } from '#values/id.ts'
import { bearOut, giveRole, nameWhoLooks, sayWhichStudent, sayWhyNot } from './deeds-of-cases.ts'
import { agreeWhenToAsk, answerOffer, ask, offer } from './deeds-of-care.ts'
import { findNobodyWhoSaw, hear, listWhatShows } from './deeds-of-inquiry.ts'
import {
  addMore,
  answerTeller,
  askAboutTonight,
  confirmWhoHolds,
  decide,
  readIt,
  tellAtTheDoor,
} from './deeds-of-reports.ts'
import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import { player } from './cast.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

/** Sunday, 23.10, no name: read at first light, and honest about how long nobody read it. */
export async function sunday(hand: Hand, { ahead }: Days): Promise<void> {
  const { calendar } = hand
  const near = schoolDaysBefore(calendar, ahead, 24)
  hand.at(near.subtract({ days: near.dayOfWeek }), '23:10')
  const report = await tellAtTheDoor(hand, words.told)
  const monday = schoolDaysAfter(calendar, hand.today(), 1)
  hand.at(monday, '06:48')
  hand.as('deputy')
  await readIt(hand, report)
  await answerTeller(
    hand,
    report,
    'written',
    'I am Tom. I read this on Monday at 6.48, seven and a half hours after you wrote it; I am sorry nobody was here. You matter to us. In danger call 999; Childline is 0800 1111, free, now. I am at the gate from half past eight, and you need not say anything, just walk with me.',
  )
  await askAboutTonight(hand, report, words.tonight)
  const on = (await decide(hand, report, words.decision))!
  await nameWhoLooks(hand, on, 'lead')
  hand.at(monday, '15:41')
  await addMore(hand, report, 'its tyler. saw u at the gate. thanks for not saying nothing')
  hand.at(schoolDaysAfter(calendar, hand.today(), 1, player(hand, 'tyler').student), '08:40')
  await confirmWhoHolds(hand, report)
  await withTyler(hand, on)
}

async function withTyler(hand: Hand, on: Id<'Case'>): Promise<void> {
  const { calendar } = hand
  const party = await giveRole(hand, on, 'target', { name: 'Tyler Gadd' })
  await sayWhichStudent(hand, on, party, 'tyler', {
    basis: 'said-so',
    'how-we-know': 'He wrote it, and said it again at the gate.',
  })
  const target = { party, role: 'target' } as const
  await offer(hand, on, target, words.help)
  await answerOffer(hand, on, target, 'yes-please', 'Tom yeah. The doctor if mum comes.')
  hand.as('lead')
  await hear(hand, on, target, words.account)
  await bearOut(
    hand,
    on,
    "The shop's camera shows three people waiting at the cut through on two evenings. Seen with the shopkeeper, not copied.",
  )
  await listWhatShows(
    hand,
    on,
    'camera',
    'Two evenings, three people, faces not seen. Told to the police by Tyler and his mum, with a reference.',
  )
  await findNobodyWhoSaw(hand, on, 'The shopkeeper looked; nobody else passes there at that hour.')
  const others = await giveRole(hand, on, 'alleged', {
    name: 'Three people from outside',
    person: 'not-on-roll',
  })
  const later = schoolDaysAfter(calendar, hand.today(), 9)
  await sayWhyNot(
    hand,
    on,
    { rule: 'R4.8c', party: others },
    { ...words.reason, until: later.toString() },
  )
  await askTyler(hand, on, party)
}

async function askTyler(hand: Hand, on: Id<'Case'>, party: Id<'Party'>): Promise<void> {
  const { calendar } = hand
  const { student } = player(hand, 'tyler')
  const days = [2, 4, 6, 8].map((weeks) =>
    schoolDaysAfter(calendar, hand.today().add({ weeks }), 0, student),
  )
  const week = [1, 2, 3].map((more) => schoolDaysAfter(calendar, hand.today(), more, student))
  const plan = {
    adult: 'deputy',
    how: 'Walking in from the gate.',
    days: [...week, ...days],
  } as const
  const asked = await agreeWhenToAsk(hand, on, party, plan)
  hand.as('deputy')
  for (const [at, day] of asked.entries()) {
    hand.at(day, '08:52')
    await ask(hand, on, party, {
      stopped: at < 2 ? 'less' : 'stopped',
      safe: at < 3 ? 'not-sure' : 'yes',
      'what-they-said': answers[at] ?? 'Alright today.',
      'what-they-need': at === 0 ? 'A lift on Thursdays.' : '',
    })
  }
}

const answers = [
  'Got the lift. They were there, I saw them from the car.',
  "Didn't see them. Slept.",
  'Not there. Mum walks the dog that way now, it is a massive dog.',
  "Stopped. I'm alright. I still have the card.",
]

const words = {
  told: {
    'what-happened': 'cant do this no more they jump me every day',
    'who-is-telling': 'student',
    'about-me': 'yes',
    'about-an-adult': 'no',
    'feel-safe': 'no',
    when: 'evry day',
  },
  tonight: {
    safe: 'not-sure',
    'how-home':
      'We do not know who it is. Every arrival is met this morning by an adult who knows them.',
    'what-we-changed':
      'Two adults at the gate and in each taxi bay; three students whom staff worry about are seen first.',
  },
  decision: {
    road: 'case',
    result: 'emergency',
    reasons:
      'Words that can mean harm to oneself. We weighed finding out who wrote it against the promise not to ask; we do not trace, we make sure that everybody is seen by nine. Police advice was taken at 7.05: no address to go to.',
    types: ['physical-hitting'],
    grounds: ['not-known'],
    severity: '4',
    'severity-reasons': 'Every day, several against one, and words of despair.',
  },
  help: {
    supports: ['mental-health', 'key-adult', 'charity'],
    what: 'Tom every day; Iona today; his doctor with his mum this afternoon. A plan for nights, on a card.',
  },
  account: {
    account:
      "Three of them from the estate, not from here. They wait at the cut through. I don't know names. I thought if I wrote it it would be real.",
    where: "In the car park, in Tom's car, heater on",
    'who-was-there': 'support',
    'support-person': 'Tom Okonjo',
  },
  reason: {
    later: 'yes',
    why: 'waiting-for-others',
    reasons: 'The police look for them; none of them is ours.',
  },
}
