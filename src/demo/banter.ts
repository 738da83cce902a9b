import type { Id } from '#values/id.ts'
import { giveRole, joinTo, nameWhoLooks, sayWhichStudent } from './deeds-of-cases.ts'
import { act, agreeWhenToAsk, answerOffer, ask, change, offer } from './deeds-of-care.ts'
import { find, findNobodyWhoSaw, hear, listWhatShows, testSent } from './deeds-of-inquiry.ts'
import {
  answerTeller,
  askAboutTonight,
  checkOnce,
  decide,
  readIt,
  sortOnTheSpot,
  writeItDown,
} from './deeds-of-reports.ts'
import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import { player } from './cast.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

/** One word at five-a-side, sorted in ten minutes; three weeks later a second, and both are read together. */
export async function banter(hand: Hand, { ahead }: Days): Promise<void> {
  const { calendar } = hand
  const alfie = player(hand, 'alfie').student
  const first = await onThePitch(hand, schoolDaysBefore(calendar, ahead, 41))
  hand.at(schoolDaysAfter(calendar, hand.today(), 13, alfie), '12:25')
  hand.as('coach')
  const second = await writeItDown(hand, words.told)
  hand.as('lead')
  await readIt(hand, second)
  await askAboutTonight(hand, second, words.tonight)
  await answerTeller(
    hand,
    second,
    'spoken',
    'Read, thank you. With the one three weeks ago it is a second time, and I look into it.',
  )
  const on = (await decide(hand, second, words.decision))!
  await joinTo(hand, on, first, 'light-road')
  await inquire(hand, on)
}

async function onThePitch(hand: Hand, day: Temporal.PlainDate) {
  const { calendar } = hand
  hand.at(schoolDaysAfter(calendar, day, 0, player(hand, 'alfie').student), '12:10')
  hand.as('coach')
  const report = await writeItDown(hand, words.toldSecond)
  hand.as('lead')
  await sortOnTheSpot(hand, report, {
    'what-i-did': 'Danny stopped play, Deon apologised, they played on.',
    'all-right': 'yes',
    safe: 'yes',
    types: ['verbal-names'],
    grounds: ['disability-physical'],
    'check-on': schoolDaysAfter(
      calendar,
      hand.today(),
      2,
      player(hand, 'alfie').student,
    ).toString(),
  })
  await answerTeller(
    hand,
    report,
    'spoken',
    'Thank you, Danny. One look on his next day, then it is done.',
  )
  hand.at(schoolDaysAfter(calendar, hand.today(), 2, player(hand, 'alfie').student), '12:05')
  hand.as('coach')
  await checkOnce(hand, report, {
    'all-right': 'yes',
    'what-was-said': '"It\'s just Deon. I\'m alright."',
  })
  return report
}

async function inquire(hand: Hand, on: Id<'Case'>): Promise<void> {
  const { calendar } = hand
  const { student } = player(hand, 'alfie')
  const hurt = await giveRole(hand, on, 'target', { name: 'Alfie Thwaite', as: 'who-was-hurt' })
  await sayWhichStudent(hand, on, hurt, 'alfie')
  const doer = await giveRole(hand, on, 'alleged', { name: 'Deon Baptiste', as: 'who-did-it' })
  await sayWhichStudent(hand, on, doer, 'deon')
  await nameWhoLooks(hand, on, 'mentor')
  const target = { party: hurt, role: 'target' } as const
  const alleged = { party: doer, role: 'alleged' } as const
  await offer(hand, on, target, words.help)
  await change(hand, on, alleged, words.measure)
  await answerOffer(hand, on, target, 'yes-please', 'As long as I still play up front.')
  hand.at(schoolDaysAfter(calendar, hand.today(), 1, student), '09:30')
  hand.as('mentor')
  await hear(hand, on, target, words.account)
  await findNobodyWhoSaw(hand, on, 'Asked the two teams; they heard laughing, no words.')
  hand.at(schoolDaysAfter(calendar, hand.today(), 1, player(hand, 'deon').student), '10:40')
  await hear(hand, on, alleged, words.accountSecond)
  await listWhatShows(
    hand,
    on,
    'earlier-incidents',
    'The light note of three weeks before, about the same word.',
  )
  hand.at(schoolDaysAfter(calendar, hand.today(), 1), '13:45')
  hand.as('lead')
  await find(hand, on, doer, {
    ...testSent(hand, ['unsure', 'yes', 'yes', 'no']),
    outcome: 'hurtful',
    reasons: 'Twice, and it hurt. He had not understood that it would; he has now.',
  })
  await act(hand, on, doer, words.action)
  const plan = { adult: 'coach', how: 'On the bench, before the others are changed.' } as const
  const days = await agreeWhenToAsk(hand, on, hurt, plan, student.days)
  hand.as('coach')
  for (const day of days) {
    hand.at(day, '12:02')
    await ask(hand, on, hurt, {
      stopped: 'stopped',
      safe: 'yes',
      'what-they-said': hand.chance.oneOf([
        'Nothing. We ref together, he is rubbish at it.',
        'All good.',
        'Yeah. Stopped.',
      ]),
    })
  }
}

const words = {
  told: {
    'what-happened':
      'Deon called Alfie the same word again, by the changing rooms this time, and did the walk. Alfie laughed and then did not come out for the second half.',
    'who-is-telling': 'staff',
    'who-told-me': 'I saw it myself',
    'who-was-hurt': 'Alfie',
    'who-did-it': 'Deon',
    when: 'Half time',
    where: 'Changing rooms',
    'feel-safe': 'yes',
    'what-i-did': 'Stopped the game. Sat with Alfie.',
  },
  tonight: {
    safe: 'yes',
    'how-home': 'Alfie walks with his sister, Deon goes by bus the other way.',
  },
  decision: {
    road: 'case',
    result: 'investigation',
    reasons: 'The second time in three weeks, the same word, about a disability.',
    types: ['verbal-names', 'gestures'],
    grounds: ['disability-physical'],
    severity: '2',
    'severity-reasons': 'Twice, and he left a game that he loves.',
  },
  toldSecond: {
    'what-happened': 'At five-a-side Deon called Alfie a name about how he walks. Once.',
    'who-is-telling': 'staff',
    'who-told-me': 'I saw it myself',
    'who-was-hurt': 'Alfie',
    'who-did-it': 'Deon',
    where: 'Sports hall',
    'feel-safe': 'yes',
    'what-i-did':
      'Stopped play. Deon said sorry, not just to me. Alfie said it was alright and scored.',
  },
  help: {
    supports: ['sport', 'key-adult'],
    what: 'Danny is his adult. He keeps his place, and his position.',
  },
  measure: {
    measure: 'supervision',
    what: 'Deon changes in the small room for now, with Danny by the door.',
  },
  account: {
    account: "First time was nothing. When he did it again I thought, oh, that's what I am then.",
    where: 'Walking round the field',
  },
  accountSecond: {
    account:
      "It's banter. He gives it me back. Not that though. I get it, I wouldn't want that about my brother.",
    where: 'The small office',
  },
  action: {
    step: 'learning',
    what: 'Referees the younger team with Alfie on Fridays.',
    reasons: 'He put it right by himself; this gives them something to do together.',
  },
}
