import type { Id } from '#values/id.ts'
import { askUntilOver } from './asking.ts'
import { player } from './cast.ts'
import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import { giveRole, nameWhoLooks, sayWhichStudent } from './deeds-of-cases.ts'
import { agreeWhenToAsk, answerOffer, close, offer } from './deeds-of-care.ts'
import { find, findNobodyWhoSaw, hear, listWhatShows, testSent } from './deeds-of-inquiry.ts'
import { answerTeller, decide, readIt, writeItDown } from './deeds-of-reports.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

/** A father's notebook: two things that were told weeks ago, and written down long after. */
export async function diary(hand: Hand, { ahead }: Days): Promise<void> {
  const { calendar } = hand
  const day = schoolDaysBefore(calendar, ahead, 109)
  hand.at(day, '09:30')
  hand.as('deputy')
  const told = {
    'who-is-telling': 'parent-or-carer',
    'who-told-me': "Noah's dad, from his notebook",
    'feel-safe': 'yes',
    'who-was-hurt': 'Noah',
    'who-did-it': 'Zak',
  }
  const first = await writeItDown(hand, {
    ...told,
    'what-happened':
      '"Noah says Zak spits in his direction on the stairs. Told the tutor." He told me so at the gate then, and I did not write it down. I should have.',
    'told-on': schoolDaysBefore(calendar, day, 16).toString(),
  })
  const second = await writeItDown(hand, {
    ...told,
    'what-happened': '"Again. Shirt in the wash, did not see it myself."',
    'told-on': schoolDaysBefore(calendar, day, 9).toString(),
    'told-at': '15.10',
  })
  hand.as('lead')
  await readIt(hand, first)
  await readIt(hand, second)
  const on = (await decide(hand, first, words.decision))!
  await decide(hand, second, { ...words.decisionSecond, case: on })
  for (const report of [first, second])
    await answerTeller(
      hand,
      report,
      'spoken',
      'You told us, and we did not write it down. I am sorry. It is written down now, with your dates.',
    )
  await inquire(hand, on)
}

async function inquire(hand: Hand, on: Id<'Case'>): Promise<void> {
  const { calendar } = hand
  const [noah, zak] = [player(hand, 'noah').student, player(hand, 'zak').student]
  const hurt = await giveRole(hand, on, 'target', { name: 'Noah Ainscough', as: 'who-was-hurt' })
  await sayWhichStudent(hand, on, hurt, 'noah')
  const doer = await giveRole(hand, on, 'alleged', { name: 'Zak Rimmer', as: 'who-did-it' })
  await sayWhichStudent(hand, on, doer, 'zak')
  await nameWhoLooks(hand, on, 'mentor')
  const target = { party: hurt, role: 'target' } as const
  await offer(hand, on, target, words.help)
  await answerOffer(hand, on, target, 'yes-please', 'Alright.')
  hand.at(schoolDaysAfter(calendar, hand.today(), 1, noah), '10:15')
  hand.as('mentor')
  await hear(hand, on, target, {
    account: "It was on the stairs. It could've been at anyone. My dad thinks it was at me.",
  })
  hand.at(schoolDaysAfter(calendar, hand.today(), 1, zak), '11:05')
  await hear(
    hand,
    on,
    { party: doer, role: 'alleged' },
    { account: "I spit out of the window, it's a habit. Not at anyone. I'll stop." },
  )
  await listWhatShows(
    hand,
    on,
    'nothing-found',
    'The stairs have no camera, and the shirt was washed. Looked for, nothing found.',
  )
  await findNobodyWhoSaw(hand, on, 'Asked everybody who uses those stairs at that hour.')
  hand.at(schoolDaysAfter(calendar, hand.today(), 2), '13:50')
  hand.as('lead')
  await find(hand, on, doer, {
    ...testSent(hand, ['no', 'unsure', 'unsure', 'no']),
    outcome: 'not-confirmed',
    reasons:
      'He spat, out of a window. That it was at Noah, nobody says who was there, not even Noah.',
  })
  await askNoah(hand, on, hurt)
}

async function askNoah(hand: Hand, on: Id<'Case'>, hurt: Id<'Party'>): Promise<void> {
  const noah = player(hand, 'noah').student
  const plan = { adult: 'mentor', how: 'On the way to the van.' } as const
  const days = await agreeWhenToAsk(hand, on, hurt, plan, noah.days)
  await askUntilOver(hand, on, hurt, {
    adult: 'mentor',
    student: noah,
    days,
    time: '14:05',
    answers: [
      { said: 'Nah, nothing.' },
      { said: "It's fine. Tell my dad it's fine." },
      { said: 'Fine.' },
    ],
  })
  hand.as('lead')
  await close(hand, on, words.closing)
}

const words = {
  decision: {
    road: 'case',
    result: 'investigation',
    reasons: 'Told twice, and not written down. We look into both, and into that.',
    types: ['physical'],
    grounds: ['none'],
    severity: '2',
    'severity-reasons': 'More than once, and we were late.',
    'why-not-tonight': 'Noah and Zak are in on different days this term.',
  },
  decisionSecond: {
    road: 'join',
    result: 'already-known',
    reasons: 'From the same notebook.',
    'why-not-tonight': 'As for the first.',
  },
  help: {
    supports: ['key-adult'],
    what: 'Leanne, who writes things down.',
  },
  closing: {
    why: 'stopped-and-safe',
    reasons: 'He says it is fine, three times; his dad was told so by Noah.',
  },
}
