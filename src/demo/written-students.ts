import type { Student } from '#modules/people/student.ts'
import type { Id } from '#values/id.ts'
import type { Chance } from './chance.ts'
import { languages, studentsHere, type StudentKey, toldOf } from './students-here.ts'

/** The year that is told: when it begins, and the day on which the demo begins. */
export type Year = { begins: Temporal.PlainDate; today: Temporal.PlainDate }

/**
 * The students, their ages, days and home schools as chance deals them, in fixed shares: eight in ten have special needs, a
 * third are on roll elsewhere too, and the roll has grown by half over the year. Of whom stories tell are there from the start.
 */
export function writtenStudents(
  chance: Chance,
  { begins, today }: Year,
  homes: readonly Id<'MainProvider'>[],
  newId: () => Id<'Student'>,
): Map<StudentKey, Student> {
  const keys = Object.keys(studentsHere) as StudentKey[]
  const sharedOut = <Item>(shares: readonly (readonly [Item, number])[]) =>
    chance.shuffled(shares.flatMap(([item, count]) => Array<Item>(count).fill(item)))
  const years = sharedOut(yearGroups)
  const days = sharedOut(daysAWeek)
  const send = sharedOut([[true, 38] as const, [false, 10] as const])
  const isElsewhere = sharedOut([[true, 16] as const, [false, 32] as const])
  const length = begins.until(today, { largestUnit: 'days' }).days
  const later = new Set(chance.shuffled(keys.filter((key) => !toldOf.includes(key))).slice(0, 16))
  const written = keys.map((key, at): [StudentKey, Student] => {
    const [givenName, familyName, knownAs] = studentsHere[key]
    const isTold = toldOf.includes(key)
    return [
      key,
      {
        id: newId(),
        version: 1,
        givenName,
        familyName,
        knownAs,
        yearGroup: `Year ${years[at]}`,
        mainProvider: isElsewhere[at] || key === 'kyle' ? chance.oneOf(homes) : undefined,
        days: chance
          .shuffled([1, 2, 3, 4, 5])
          .slice(0, isTold ? Math.max(4, days[at] ?? 5) : days[at])
          .sort((one, other) => one - other),
        joinedOn: later.has(key)
          ? begins.add({ days: chance.between(20, length - 30) })
          : begins.subtract({ days: chance.between(5, 200) }),
        leftOn: undefined,
        send: send[at] ?? true,
        language: languages[key],
      },
    ]
  })
  return new Map(written)
}

const yearGroups = [
  [7, 4],
  [8, 7],
  [9, 11],
  [10, 16],
  [11, 10],
] as const

const daysAWeek = [
  [5, 17],
  [4, 7],
  [3, 13],
  [2, 8],
  [1, 3],
] as const
