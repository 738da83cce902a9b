import { type Seer, seenBy } from '#modules/access/seen-by.query.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'

/** A student with a part in an open case that this person may see, and the weekdays on which they come (ISO, Monday is 1). */
export type StudentInCase = {
  student: Id<'Student'>
  name: string
  days: readonly number[]
  cases: readonly { id: Id<'Case'>; number: string }[]
}

/** The students of the open cases that this person may see, by name. */
export async function listStudentsInCases(
  { queries }: Transaction,
  seer: Seer,
  today: Temporal.PlainDate,
): Promise<StudentInCase[]> {
  const rows = await queries
    .selectFrom('case_register')
    .innerJoin(seenBy(queries, seer), 'seen.subject_id', 'case_register.case_id')
    .innerJoin('party_person', 'party_person.stream_id', 'case_register.case_id')
    .innerJoin('student', 'student.student_id', 'party_person.person_id')
    .select(['student.student_id', 'student.days', 'case_register.case_id', 'case_register.number'])
    .select(['student.given_name', 'student.family_name', 'student.known_as'])
    .where('case_register.closed_at', 'is', null)
    .where((student) =>
      student.or([
        student('student.left_on', 'is', null),
        student('student.left_on', '>=', today.toString()),
      ]),
    )
    .orderBy('student.given_name')
    .orderBy('student.family_name')
    .execute()
  const byStudent = Map.groupBy(rows, (row) => row.student_id)
  return [...byStudent.values()].map((own) => {
    const { student_id, given_name, family_name, known_as, days } = own[0]!
    return {
      student: student_id,
      name: `${known_as ?? given_name} ${family_name}`,
      days,
      cases: own.map(({ case_id, number }) => ({ id: case_id, number })),
    }
  })
}
