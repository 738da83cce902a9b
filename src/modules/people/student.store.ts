import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import type { Student, StudentWritten } from './student.ts'

type Row = {
  student_id: Id<'Student'>
  version: number
  given_name: string
  family_name: string
  known_as: string | null
  year_group: string | null
  main_provider_id: Id<'MainProvider'> | null
  days: number[]
  joined_on: string
  left_on: string | null
  send: boolean
  language: string | null
}

export async function findStudent(
  tx: Transaction,
  id: Id<'Student'>,
): Promise<Student | undefined> {
  const rows = await tx.read<Row>(
    'select * from student where provision_id = $1 and student_id = $2',
    [tx.provision, id],
  )
  return rows.map(studentFrom)[0]
}

/** Everybody who is or was here, by name. */
export async function listStudents(tx: Transaction): Promise<Student[]> {
  const rows = await tx.read<Row>(
    `select * from student where provision_id = $1
     order by lower(coalesce(known_as, given_name)), lower(family_name), student_id`,
    [tx.provision],
  )
  return rows.map(studentFrom)
}

export function addStudent(tx: Transaction, id: Id<'Student'>, student: StudentWritten): void {
  tx.write(
    `insert into student (provision_id, student_id, given_name, family_name, known_as, year_group, main_provider_id,
       days, joined_on, send, language)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [tx.provision, id, ...valuesOf(student)],
  )
}

/** Writes over the version that the form showed. False if somebody else was faster; then nothing is written. */
export async function changeStudent(
  tx: Transaction,
  id: Id<'Student'>,
  version: number,
  student: StudentWritten,
): Promise<boolean> {
  const rows = await tx.read(
    `update student set version = version + 1, given_name = $4, family_name = $5, known_as = $6, year_group = $7,
       main_provider_id = $8, days = $9, joined_on = $10, send = $11, language = $12
     where provision_id = $1 and student_id = $2 and version = $3 returning version`,
    [tx.provision, id, version, ...valuesOf(student)],
  )
  return rows.length === 1
}

/** Their last day here; undefined when they came back. False if somebody else was faster. */
export async function leaveStudent(
  tx: Transaction,
  id: Id<'Student'>,
  version: number,
  on: Temporal.PlainDate | undefined,
): Promise<boolean> {
  const rows = await tx.read(
    `update student set version = version + 1, left_on = $4
     where provision_id = $1 and student_id = $2 and version = $3 returning version`,
    [tx.provision, id, version, on?.toString() ?? null],
  )
  return rows.length === 1
}

function valuesOf(student: StudentWritten): unknown[] {
  return [
    student.givenName,
    student.familyName,
    student.knownAs ?? null,
    student.yearGroup ?? null,
    student.mainProvider ?? null,
    student.days,
    student.joinedOn.toString(),
    student.send,
    student.language ?? null,
  ]
}

function studentFrom(row: Row): Student {
  return {
    id: row.student_id,
    version: row.version,
    givenName: row.given_name,
    familyName: row.family_name,
    knownAs: row.known_as ?? undefined,
    yearGroup: row.year_group ?? undefined,
    mainProvider: row.main_provider_id ?? undefined,
    days: row.days,
    joinedOn: Temporal.PlainDate.from(row.joined_on),
    leftOn: row.left_on === null ? undefined : Temporal.PlainDate.from(row.left_on),
    send: row.send,
    language: row.language ?? undefined,
  }
}
