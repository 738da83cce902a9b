import { schoolDaysAfter, schoolDaysBefore } from './days.ts'
import {
  answerTeller,
  askAboutTonight,
  leaveToTheHead,
  readIt,
  tellAtTheDoor,
} from './deeds-of-reports.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

/** About an adult here: for the head alone, and the adult finds no trace of it. */
export async function adultConcern(hand: Hand, { ahead }: Days): Promise<void> {
  const { calendar } = hand
  hand.at(schoolDaysBefore(calendar, ahead, 36), '10:20')
  const report = await tellAtTheDoor(hand, {
    'what-happened':
      'mr vesey gets right in my face when i dont do the work and he holds my arm so i cant go out. its not bullying i dont think but i dont like it. Shanice saw',
    'who-is-telling': 'student',
    'about-me': 'yes',
    'about-an-adult': 'yes',
    'your-name': 'Keira',
    when: 'tuesday and last week',
    where: 'maths',
    'who-saw': 'Shanice',
    'feel-safe': 'not-sure',
    'trusted-adult': 'Iona',
  })
  hand.as('head')
  hand.at(hand.today(), '10:34')
  await readIt(hand, report)
  await askAboutTonight(hand, report, {
    safe: 'yes',
    'how-home':
      'Keira goes home with her mum at two. She is not in his group any more from this lesson on.',
    'what-we-changed': 'He works with the older groups from now, for reasons of the timetable.',
  })
  await leaveToTheHead(hand, report, {
    reasons:
      'Conduct of an adult towards a child. The designated officer of the local authority was rung at 11.05 and leads; nothing is asked of anybody here before they say so.',
    adults: [hand.here.staff.assistant],
  })
  hand.at(schoolDaysAfter(calendar, hand.today(), 1), '09:05')
  await answerTeller(
    hand,
    report,
    'written',
    'Thank you, Keira. I am the head; only I read this. You are not in that room with him any more. Iona knows that you may come, not why.',
  )
}
