import type { Id } from '#values/id.ts'

/** Somebody who comes here to learn. Nobody is deleted: they leave, and may come back. */
export type Student = StudentWritten & {
  id: Id<'Student'>
  /** How often it was written; a form says which one it showed. */
  version: number
  leftOn: Temporal.PlainDate | undefined
}

/** What a person writes down about a student. */
export type StudentWritten = {
  givenName: string
  familyName: string
  knownAs: string | undefined
  yearGroup: string | undefined
  /** The home school: who has them on roll. */
  mainProvider: Id<'MainProvider'> | undefined
  /** The days they attend, as ISO weekdays: Monday is 1. Never empty. */
  days: readonly number[]
  joinedOn: Temporal.PlainDate
  send: boolean
  language: string | undefined
}

/** What they are called here, first and last: "Sam Okafor" for somebody known as Sam. */
export function nameOf(student: Pick<Student, 'givenName' | 'familyName' | 'knownAs'>): string {
  return `${student.knownAs ?? student.givenName} ${student.familyName}`
}

/** Is this person (a student, a member of staff) one of us on that date? The last day still counts. */
export function isHereOn(
  person: { joinedOn: Temporal.PlainDate; leftOn: Temporal.PlainDate | undefined },
  date: Temporal.PlainDate,
): boolean {
  const begun = Temporal.PlainDate.compare(person.joinedOn, date) <= 0
  return (
    begun && (person.leftOn === undefined || Temporal.PlainDate.compare(date, person.leftOn) <= 0)
  )
}

/** Does this student come in on that date, as far as their own days go? */
export function attendsOn(student: Student, date: Temporal.PlainDate): boolean {
  return isHereOn(student, date) && student.days.includes(date.dayOfWeek)
}
