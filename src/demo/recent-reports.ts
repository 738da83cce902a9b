import { answerTeller, readIt, tellAtTheDoor, writeItDown } from './deeds-of-reports.ts'
import { schoolDaysBefore } from './days.ts'
import type { Hand } from './hand.ts'
import type { Days } from './days.ts'

/** Told last night, and read by nobody yet. */
export async function lastNight(hand: Hand, { today }: Days): Promise<void> {
  hand.at(today.subtract({ days: 1 }), '21:41')
  await tellAtTheDoor(hand, {
    'what-happened':
      'at the bus stop some one keeps pushing my head in to the glass. not every day. its the big lad from the other group. i said im ok but im not realy',
    'who-is-telling': 'student',
    'about-me': 'yes',
    'about-an-adult': 'no',
    when: 'most days after school',
    where: 'bus stop by the garage',
    'feel-safe': 'not-sure',
    'trusted-adult': 'Leanne',
  })
}

/** Read yesterday; what it leads to is to be decided today. */
export async function dueToday(hand: Hand, { ahead }: Days): Promise<void> {
  hand.at(schoolDaysBefore(hand.calendar, ahead, 1), '13:32')
  hand.as('teacher')
  const report = await writeItDown(hand, {
    'what-happened':
      "Samir's poem was on the wall and somebody has written over the line about his sister. He took it down himself and put it in the bin. He says it doesn't matter.",
    'who-is-telling': 'staff',
    'who-told-me': 'I saw it myself',
    'who-was-hurt': 'Samir',
    when: 'Over dinner',
    where: 'English corridor',
    'feel-safe': 'yes',
    'what-i-did': 'Took it out of the bin and asked if I may keep it safe. He said yes.',
  })
  hand.as('lead')
  await readIt(hand, report)
  await answerTeller(hand, report, 'spoken', 'Read. I will see Samir first thing tomorrow.')
}

/** A note that nobody has read for three days: it happens, and the desk says so. */
export async function unreadNote(hand: Hand, { ahead }: Days): Promise<void> {
  hand.at(schoolDaysBefore(hand.calendar, ahead, 3), '14:20')
  hand.as('office')
  await writeItDown(hand, {
    'what-happened':
      'Note in the box, in pencil, no name: "they say my dad is in prison he is not he is on the rigs".',
    'who-is-telling': 'not-said',
    'who-told-me': 'A note in the box',
    'feel-safe': 'not-said',
    'what-i-did': 'Put it in the safe for Miriam, who is on a course.',
  })
}
