import type { Student } from '#modules/people/student.ts'
import { isBefore } from '#values/instant.ts'
import type { Id } from '#values/id.ts'
import { schoolDaysAfter } from './days.ts'
import { ask } from './deeds-of-care.ts'
import { type Hand, momentOn } from './hand.ts'
import type { StaffKey } from './staff-here.ts'

/** What they say, and how it is, where it is not that it has stopped and they feel safe. */
export type Said = { said: string; stopped?: string; safe?: string }

/** Asks on the days that were agreed, one answer a day, and then until they said twice running that it is over. */
export async function askUntilOver(
  hand: Hand,
  on: Id<'Case'>,
  party: Id<'Party'>,
  asking: {
    adult: StaffKey
    student: Student
    days: readonly Temporal.PlainDate[]
    time: string
    answers: readonly Said[]
  },
): Promise<void> {
  const { adult, student, time, answers } = asking
  const days = [...asking.days]
  hand.as(adult)
  let goodInARow = 0
  for (let at = 0; at < answers.length || goodInARow < 2; at++) {
    const day = days[at] ?? schoolDaysAfter(hand.calendar, hand.today(), 6, student)
    goOn(hand, day, time)
    const { said, stopped = 'stopped', safe = 'yes' } = answers[at] ?? { said: 'Still fine.' }
    await ask(hand, on, party, { stopped, safe, 'what-they-said': said })
    goodInARow = stopped === 'stopped' && safe === 'yes' ? goodInARow + 1 : 0
  }
}

/** To that time of the day, if it is still to come. */
export function goOn(hand: Hand, day: Temporal.PlainDate, time: string): void {
  if (isBefore(hand.now(), momentOn(hand.calendar, day, time))) hand.at(day, time)
}
