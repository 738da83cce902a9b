import { schoolDaysAfter, schoolDaysBefore, type Days } from './days.ts'
import { nameWhoLooks, setHowSerious } from './deeds-of-cases.ts'
import {
  addMore,
  answerTeller,
  askAboutTonight,
  confirmWhoHolds,
  decide,
  readIt,
  tellAtTheDoor,
  writeItDown,
} from './deeds-of-reports.ts'
import type { Hand } from './hand.ts'
import { askDaily, findAndAct, hearAll, nameAll } from './worst-case-road.ts'
import words from './worst-case-words.json' with { type: 'json' }

/** The longest case there is: six people, two reports, a hundred and more entries. For looking at pages with. */
export async function worstCase(hand: Hand, { ahead }: Days): Promise<void> {
  hand.at(schoolDaysBefore(hand.calendar, ahead, 30), '09:25')
  hand.as('mentor')
  // Ryan's mother works here and is never to see it.
  const first = await writeItDown(hand, { ...words.told, adults: [hand.here.staff.cook] })
  hand.as('lead')
  await readIt(hand, first)
  await askAboutTonight(hand, first, words.tonight)
  await answerTeller(hand, first, 'spoken', 'Thank you, Leanne. I begin now, with both of them.')
  const on = (await decide(hand, first, words.decision))!
  hand.at(hand.today(), '20:10')
  const second = await tellAtTheDoor(hand, words.toldAtHome)
  hand.at(schoolDaysAfter(hand.calendar, hand.today(), 1), '07:58')
  await readIt(hand, second)
  await askAboutTonight(hand, second, words.tonightAtHome)
  const answer = 'We know of it since yesterday. Please bring the messages; we read them with him.'
  await answerTeller(hand, second, 'written', answer)
  await confirmWhoHolds(hand, second)
  await decide(hand, second, {
    road: 'join',
    case: on,
    result: 'already-known',
    reasons: 'The same boy, the same word.',
  })
  await nameWhoLooks(hand, on, 'deputy')
  const reasons = 'Bruises on both arms, and he does not eat.'
  await setHowSerious(hand, on, { severity: '4', reasons })
  const people = await nameAll(hand, on)
  await hearAll(hand, on, people)
  await addMore(hand, second, 'He ate tonight. I thought you would want to know.')
  await findAndAct(hand, on, people)
  await askDaily(hand, on, people)
}
