import { nameWhoLooks, sayWhyNot } from './deeds-of-cases.ts'
import { listWhatShows } from './deeds-of-inquiry.ts'
import { answerTeller, askAboutTonight, decide, readIt, tellAtTheDoor } from './deeds-of-reports.ts'
import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

/** Two notes without a name about one of three: nobody is linked, and staff watch quietly. */
export async function threeJaydens(hand: Hand, { ahead }: Days): Promise<void> {
  hand.at(schoolDaysBefore(hand.calendar, ahead, 8), '10:42')
  const note = { 'about-an-adult': 'no' }
  const first = await tellAtTheDoor(hand, {
    ...note,
    'what-happened': 'Jayden batters kids',
    'who-did-it': 'Jayden',
  })
  const second = await tellAtTheDoor(hand, {
    ...note,
    'what-happened': 'jayden batters kids. every one knows',
    where: 'round the back',
    'who-did-it': 'jayden',
  })
  hand.at(hand.today(), '11:05')
  hand.as('lead')
  await readIt(hand, first)
  await readIt(hand, second)
  await askAboutTonight(hand, first, words.tonight)
  await askAboutTonight(hand, second, words.tonightSecond)
  const on = (await decide(hand, first, words.decision))!
  await decide(hand, second, { ...words.decisionSecond, case: on })
  await answerTeller(
    hand,
    first,
    'written',
    'Thank you. We are watching, quietly. If you can, say more here, or to anybody you trust.',
  )
  await answerTeller(
    hand,
    second,
    'written',
    'Thank you. We are watching. You can come back here with your six words.',
  )
  await nameWhoLooks(hand, on, 'coach')
  const reasons = 'There is nobody to talk to: no name, and no right to pick one of three.'
  await sayWhyNot(hand, on, { rule: 'R4.8b' }, { why: 'not-needed', reasons })
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), 3), '13:10')
  hand.as('coach')
  await listWhatShows(
    hand,
    on,
    'staff-observation',
    'Three breaks behind the building. A lot of noise, nobody hit. Two boys stopped talking when I came.',
  )
}

const words = {
  tonight: {
    safe: 'not-sure',
    'how-home': 'We do not know who is meant, on either side.',
    'what-we-changed': 'Danny and Leanne are at the gate and at the back from today.',
  },
  tonightSecond: {
    safe: 'not-sure',
    'how-home': 'As for the first note.',
    'what-we-changed': 'The same two adults.',
  },
  decision: {
    road: 'case',
    result: 'investigation',
    reasons:
      'Three students have that name, and both notes may be by one person. Nobody is linked. Staff watch the back of the building and write down what they see, not whom they expect.',
    types: ['physical-hitting'],
    grounds: ['not-known'],
    severity: '2',
    'severity-reasons': 'If it is true it is grave; all we have are two short notes.',
  },
  decisionSecond: {
    road: 'join',
    result: 'already-known',
    reasons: 'The same words, ten minutes apart.',
  },
}
