import type { Id } from '#values/id.ts'
import {
  destroyWhatWasSaid,
  giveRole,
  nameWhoLooks,
  sayItWasNotThem,
  sayWhichStudent,
  takeOut,
} from './deeds-of-cases.ts'
import { act, agreeWhenToAsk, ask, change, offer } from './deeds-of-care.ts'
import { find, hear, listWhatShows, testSent } from './deeds-of-inquiry.ts'
import { answerTeller, decide, readIt, writeItDown } from './deeds-of-reports.ts'
import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import { fullName, player } from './cast.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

/** The variant: with a name, and the wrong one of the three was taken for him. */
export async function wrongJayden(hand: Hand, { ahead }: Days): Promise<void> {
  const { calendar } = hand
  hand.at(schoolDaysBefore(calendar, ahead, 33), '11:15')
  hand.as('assistant')
  const report = await writeItDown(hand, words.told)
  hand.as('lead')
  await readIt(hand, report)
  await answerTeller(
    hand,
    report,
    'spoken',
    'I have read it, Ethan. I come and see you after dinner.',
  )
  const on = (await decide(hand, report, words.decision))!
  const hurt = await giveRole(hand, on, 'target', { name: 'Ethan Birtles' })
  await sayWhichStudent(hand, on, hurt, 'ethan')
  const saw = await giveRole(hand, on, 'witness', { name: 'Luca Moretti', as: 'who-saw' })
  await sayWhichStudent(hand, on, saw, 'luca')
  await nameWhoLooks(hand, on, 'deputy')
  await offer(hand, on, { party: hurt, role: 'target' }, words.help)
  const wrong = await giveRole(hand, on, 'alleged', {
    name: fullName(player(hand, 'jaydenMallory')),
    as: 'who-did-it',
  })
  await sayWhichStudent(hand, on, wrong, 'jaydenMallory', {
    basis: 'other',
    'how-we-know': 'He was near the lockers.',
  })
  hand.at(schoolDaysAfter(calendar, hand.today(), 1), '09:10')
  await sayItWasNotThem(
    hand,
    on,
    wrong,
    "He was in the dentist's chair in town at that hour. Being near is not how we know anything.",
  )
  await takeOut(
    hand,
    on,
    wrong,
    'The wrong one of three who have that name. His mother and his home school were told so today, by telephone and in writing, with our apology.',
  )
  await destroyWhatWasSaid(hand, on, wrong, 'What was said about him here was never about him.')
  await rightOne(hand, on, { hurt, saw })
}

type Parties = Record<'hurt' | 'saw', Id<'Party'>>

async function rightOne(hand: Hand, on: Id<'Case'>, { hurt, saw }: Parties) {
  const { calendar } = hand
  const { student } = player(hand, 'ethan')
  hand.as('deputy')
  await hear(hand, on, { party: saw, role: 'witness' }, words.account)
  const doer = await giveRole(hand, on, 'alleged', { name: 'Jayden Osei' })
  await sayWhichStudent(hand, on, doer, 'jaydenOsei', {
    basis: 'account',
    'how-we-know': 'Luca was there and says so; Ethan says yes, that one.',
  })
  const alleged = { party: doer, role: 'alleged' } as const
  await change(hand, on, alleged, { measure: 'routes', what: 'A locker at the other end.' })
  hand.at(schoolDaysAfter(calendar, hand.today(), 1, student), '10:05')
  await hear(hand, on, { party: hurt, role: 'target' }, words.accountSecond)
  hand.at(schoolDaysAfter(calendar, hand.today(), 1, player(hand, 'jaydenOsei').student), '10:30')
  await hear(hand, on, alleged, {
    account: "It was my charger. I shouldn't have swung. I told the other Jayden sorry as well.",
  })
  await listWhatShows(
    hand,
    on,
    'injury',
    'A split lip, closed by the evening. Seen by the first-aider.',
  )
  hand.at(schoolDaysAfter(calendar, hand.today(), 1), '14:10')
  hand.as('lead')
  await find(hand, on, doer, {
    ...testSent(hand, ['unsure', 'yes', 'no', 'no']),
    outcome: 'conflict',
    reasons:
      'A quarrel over a charger between two who are friends otherwise, with one blow too many.',
  })
  await act(hand, on, doer, words.action)
  const days = await agreeWhenToAsk(
    hand,
    on,
    hurt,
    { adult: 'deputy', how: 'At the end of the day, standing.' },
    student.days,
  )
  hand.as('deputy')
  for (const day of days) {
    hand.at(day, '14:15')
    await ask(hand, on, hurt, {
      stopped: 'stopped',
      safe: 'yes',
      'what-they-said': hand.chance.oneOf(["We're fine. It was a charger.", 'Yeah, mates.']),
    })
  }
}

const words = {
  told: {
    'what-happened':
      'Ethan came in with his lip split and said "Jayden did it, at the lockers, for nothing." I did not see it.',
    'who-is-telling': 'student',
    'who-told-me': 'Ethan',
    'about-me': 'yes',
    'who-did-it': 'Jayden',
    'who-saw': 'Luca',
    where: 'Lockers',
    'feel-safe': 'yes',
    'what-i-did': 'First aid, ice, wrote it down.',
  },
  decision: {
    road: 'case',
    result: 'investigation',
    reasons: 'A split lip; he says it was for nothing.',
    types: ['physical-hitting'],
    grounds: ['none'],
    severity: '2',
    'severity-reasons': 'An injury, small, and the first that we know of.',
    'why-not-tonight': 'They go home in different directions, and Ethan is fetched.',
  },
  help: {
    supports: ['medical', 'check-in-time'],
    what: 'The nurse looked at it; Tom has ten minutes at the end of each day.',
  },
  account: {
    account:
      "It was Jayden O. They were arguing about a charger, both of them. Ethan shoved first if I'm honest.",
  },
  accountSecond: {
    account:
      'It was over my charger. I pushed him, then he did that. I said for nothing because I was bleeding.',
  },
  action: {
    step: 'A4',
    what: 'They bought one charger for both lockers.',
    reasons: 'A quarrel; both had a share in it and both put it right.',
  },
}
