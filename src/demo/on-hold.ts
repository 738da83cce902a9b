import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import { giveRole, hold, nameWhoLooks, sayWhichStudent } from './deeds-of-cases.ts'
import { answerOffer, change, offer } from './deeds-of-care.ts'
import { listWhatShows } from './deeds-of-inquiry.ts'
import { answerTeller, askAboutTonight, decide, readIt, writeItDown } from './deeds-of-reports.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

/** A picture that goes round: a safeguarding hold, so that nobody here asks anybody anything. It is looked at again today. */
export async function onHold(hand: Hand, { ahead }: Days): Promise<void> {
  hand.at(schoolDaysBefore(hand.calendar, ahead, 7), '11:25')
  hand.as('mentor')
  const report = await writeItDown(hand, words.told)
  hand.as('lead')
  await readIt(hand, report)
  await askAboutTonight(hand, report, words.tonight)
  await answerTeller(
    hand,
    report,
    'spoken',
    'You did nothing wrong. We do not look at it. People who can take it down are working on it now.',
  )
  const on = (await decide(hand, report, words.decision))!
  const hurt = await giveRole(hand, on, 'target', { name: 'Chloe Dunning' })
  await sayWhichStudent(hand, on, hurt, 'chloe')
  const doer = await giveRole(hand, on, 'alleged', { name: 'Connor Whelan', as: 'who-did-it' })
  await sayWhichStudent(hand, on, doer, 'connor')
  await nameWhoLooks(hand, on, 'lead')
  const target = { party: hurt, role: 'target' } as const
  await offer(hand, on, target, words.help)
  await change(hand, on, { party: doer, role: 'alleged' }, words.measure)
  await listWhatShows(
    hand,
    on,
    'image-of-child',
    "Said to be on a phone of Connor's. Not seen by staff, not copied; the police have it.",
  )
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), 1), '09:15')
  await answerOffer(hand, on, target, 'yes-please', 'Leanne at the door. Iona maybe next week.')
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), 1), '10:40')
  await hold(hand, on, {
    ground: 'police',
    reasons: 'They have the phone and need some days more. Looked at again then.',
    holder: 'Miriam Castell',
    'review-on': ahead.toString(),
  })
}

const words = {
  told: {
    'what-happened':
      '"There\'s a picture of me going round and I was thirteen." She would not say more and I did not ask. She says Connor has it.',
    'who-is-telling': 'student',
    'who-told-me': 'Chloe',
    'about-me': 'yes',
    'who-did-it': 'Connor',
    when: 'Since the weekend',
    where: 'Phones',
    'feel-safe': 'no',
    'what-i-did': 'Did not look at any phone. Stayed with her until Miriam came.',
  },
  tonight: {
    safe: 'not-sure',
    'how-home':
      'Her mum fetches her at noon; she is told by Chloe herself, with Leanne beside her.',
    'what-we-changed':
      'Her mum has the number for taking pictures down, and stays at home with her today.',
  },
  decision: {
    road: 'case',
    result: 'safeguarding-referral',
    reasons: 'An image of a child. Police and social care were rung within the hour and lead.',
    types: ['online-image', 'sexual'],
    grounds: ['sexist'],
    severity: '4',
    'severity-reasons': 'An image of a child that is passed on.',
    hold: 'police',
  },
  help: {
    supports: ['counselling', 'online-safety', 'charity'],
    what: 'Iona whenever she likes; the service that takes pictures down, with her mum; Leanne at the door each morning.',
  },
  measure: {
    measure: 'staggered-times',
    what: 'He starts and ends an hour later, without a reason given to him yet.',
  },
}
