import type { Id } from '#values/id.ts'
import { giveRole, nameWhoLooks, sayWhichStudent } from './deeds-of-cases.ts'
import { act, agreeWhenToAsk, answerOffer, change, close, offer } from './deeds-of-care.ts'
import { find, findNobodyWhoSaw, hear, listWhatShows, testSent } from './deeds-of-inquiry.ts'
import { answerTeller, askAboutTonight, decide, readIt, writeItDown } from './deeds-of-reports.ts'
import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import { askUntilOver } from './asking.ts'
import { player } from './cast.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

/** 14.50: Mia tells the cook what Kyle does in their taxi, which leaves at 15.00. */
export async function taxi(hand: Hand, { ahead }: Days): Promise<void> {
  const mia = player(hand, 'mia')
  const day = schoolDaysAfter(
    hand.calendar,
    schoolDaysBefore(hand.calendar, ahead, 61),
    0,
    mia.student,
  )
  hand.at(day, '14:50')
  hand.as('cook')
  const report = await writeItDown(hand, words.told)
  hand.as('lead')
  await readIt(hand, report)
  await askAboutTonight(hand, report, words.tonight)
  await answerTeller(
    hand,
    report,
    'spoken',
    'You were right to say. Kyle is not in your taxi today, and not tomorrow.',
  )
  const on = (await decide(hand, report, words.decision))!
  const hurt = await giveRole(hand, on, 'target', { name: 'Mia Farrant' })
  await sayWhichStudent(hand, on, hurt, 'mia')
  const doer = await giveRole(hand, on, 'alleged', { name: 'Kyle Marsden', as: 'who-did-it' })
  await sayWhichStudent(hand, on, doer, 'kyle')
  await nameWhoLooks(hand, on, 'deputy')
  const target = { party: hurt, role: 'target' } as const
  const alleged = { party: doer, role: 'alleged' } as const
  await offer(hand, on, target, words.help)
  await change(hand, on, alleged, words.measure)
  await answerOffer(hand, on, target, 'yes-please', 'Can it be Bernie.')
  await inquire(hand, on, target, alleged)
  await followUp(hand, on, hurt)
}

type Helped<Role> = { party: Id<'Party'>; role: Role }

async function inquire(
  hand: Hand,
  on: Id<'Case'>,
  target: Helped<'target'>,
  alleged: Helped<'alleged'>,
): Promise<void> {
  const { calendar } = hand
  hand.at(schoolDaysAfter(calendar, hand.today(), 1, player(hand, 'mia').student), '09:20')
  hand.as('deputy')
  await hear(hand, on, target, words.account)
  await listWhatShows(
    hand,
    on,
    'belongings',
    'Her coat: a burn the size of a pea on the left sleeve. Seen, described, given back.',
  )
  await findNobodyWhoSaw(
    hand,
    on,
    'Asked the driver, who smelled it and thought of the heater. Nobody else rides.',
  )
  hand.at(schoolDaysAfter(calendar, hand.today(), 1, player(hand, 'kyle').student), '10:30')
  await hear(hand, on, alleged, words.accountSecond)
  hand.at(schoolDaysAfter(calendar, hand.today(), 2), '14:05')
  hand.as('lead')
  await find(hand, on, alleged.party, {
    ...testSent(hand, ['yes', 'yes', 'yes', 'yes']),
    outcome: 'confirmed',
    reasons:
      'He says what he did, the coat shows it, and it was on two days with a threat of a third.',
  })
  await act(hand, on, alleged.party, words.action)
  await offer(hand, on, alleged, words.helpSecond)
}

async function followUp(hand: Hand, on: Id<'Case'>, party: Helped<'target'>['party']) {
  const { days: attends } = player(hand, 'mia').student
  const plan = { adult: 'cook', how: 'In the kitchen, while peeling.' } as const
  const days = await agreeWhenToAsk(hand, on, party, plan, attends)
  await askUntilOver(hand, on, party, {
    adult: 'cook',
    student: player(hand, 'mia').student,
    days,
    time: '11:35',
    answers,
  })
  hand.as('lead')
  await close(hand, on, words.closing)
}

const answers = [
  { said: "He's not in it any more. I keep smelling it though.", safe: 'not-sure' },
  { said: 'Better. Ray lets me choose the music.' },
  { said: 'Good. He said sorry, it was a bit long but it was alright.' },
  { said: 'Fine. Stop asking, Bern.' },
  { said: "It's stopped. I told my nan about the kitchen." },
]

const words = {
  told: {
    'what-happened':
      '"Kyle lights matches in the taxi and flicks them at me. He did it yesterday and he said he\'ll do my hair today."',
    'who-is-telling': 'student',
    'who-told-me': 'Mia, at the hatch',
    'about-me': 'yes',
    'who-did-it': 'Kyle',
    when: 'Yesterday and the day before, on the way home',
    where: 'Taxi 1',
    'feel-safe': 'no',
    'what-i-did': 'Kept her in the kitchen and rang Miriam. The taxi goes at three.',
  },
  tonight: {
    safe: 'no',
    'how-home': 'Both in taxi 1 at three, with nobody between them.',
    'what-we-changed':
      "Kyle's way home is changed, not Mia's: he goes with Wes in the school car at ten past. Mia goes in taxi 1 with Leanne beside her. Both homes rung by 14.58.",
  },
  decision: {
    road: 'case',
    result: 'investigation',
    reasons:
      'Fire near a child, twice. 101 was asked; they advise, keep a reference, and leave it with us and both families.',
    types: ['physical', 'verbal-threats'],
    grounds: ['none'],
    severity: '4',
    'severity-reasons': 'Lit matches, a threat, and a place that she cannot leave.',
  },
  help: {
    supports: ['key-adult', 'safe-place'],
    what: 'Bernie asked to be her adult; the kitchen is hers at any time.',
  },
  measure: {
    measure: 'transport',
    what: 'Kyle travels with Wes until there is a finding. His home school was told today, as unproven.',
  },
  account: {
    account:
      'He has the box in his sleeve. The driver can\'t see. He lights one and goes "whoops". One went out on my coat.',
    where: 'The kitchen',
    'who-was-there': 'support',
    'support-person': 'Bernie, because she asked for her',
  },
  accountSecond: {
    account:
      "I was bored. I wasn't going to do her hair, that was just a saying. I didn't think they'd stay lit.",
    where: 'The workshop, with Wes next door',
    adjusted: 'yes',
    adjustments: 'Walked and talked; ten minutes, no more.',
  },
  action: {
    step: 'A10',
    what: 'A meeting with his family, his home school and the fire service.',
    reasons: 'The risk was grave, and he needs to understand it more than to be punished.',
  },
  helpSecond: {
    supports: ['understanding', 'specialist'],
    what: 'Two visits of the fire service, who do this well.',
  },
  closing: {
    why: 'stopped-and-safe',
    reasons:
      'Asked five times and more; she has felt safe since the second. He still goes with Wes, and likes it.',
  },
}
