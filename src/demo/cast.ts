import { attendsOn, nameOf, type Student } from '#modules/people/student.ts'
import type { Hand } from './hand.ts'
import { anyBoys, anyGirls, type StudentKey, studentsHere } from './students-here.ts'

/** Somebody in a part: who on the roster, and what they are called. */
export type Player = { key: StudentKey; student: Student; called: string }

export type Cast = { hurt: Player; doer: Player; saw: Player | undefined }

/** Gives the parts to people who are in that day: to whom is named by key, or to any boy or girl. */
export function castOf(
  hand: Hand,
  day: Temporal.PlainDate,
  parts: { hurt: string; doer: string; saw?: string | undefined },
): Cast {
  const taken = new Set<string>([parts.hurt, parts.doer, parts.saw ?? ''])
  const give = (part: string): Player => {
    if (part in studentsHere) return player(hand, part as StudentKey)
    const free = (part === 'girl' ? anyGirls : anyBoys).filter((key) => !taken.has(key))
    const inToday = free.filter((key) => attendsOn(player(hand, key).student, day))
    const chosen = hand.chance.oneOf(inToday.length > 0 ? inToday : free)
    taken.add(chosen)
    return player(hand, chosen)
  }
  return {
    hurt: give(parts.hurt),
    doer: give(parts.doer),
    saw: parts.saw === undefined ? undefined : give(parts.saw),
  }
}

/** The student of that key. */
export function player(hand: Hand, key: StudentKey): Player {
  const student = hand.here.students.get(key)!
  return { key, student, called: student.knownAs ?? student.givenName }
}

/** First and last name. */
export function fullName({ student }: Player): string {
  return nameOf(student)
}

/** A text with the names of who plays the parts. */
export function withNames(text: string, { hurt, doer, saw }: Cast): string {
  return text
    .replaceAll('{hurt}', hurt.called)
    .replaceAll('{doer}', doer.called)
    .replaceAll('{saw}', saw?.called ?? 'somebody')
}
