import { z } from 'zod'
import { allSent, date, idOf, line, neededLine, withDate, yesOrNo } from '#values/fields.ts'
import type { Sent } from '#values/sent.ts'
import { version } from './fields.form.ts'
import type { Student, StudentWritten } from './student.ts'
import { weekdays } from './weekday.ts'

const days = z.preprocess(allSent, z.array(z.enum(weekdays)).min(1, 'missing'))

export const studentForm = withDate(
  'joined-on',
  z.object({
    'given-name': neededLine,
    'family-name': neededLine,
    'known-as': line,
    'year-group': line,
    'main-provider': idOf<'MainProvider'>(),
    days,
    'joined-on': date,
    send: yesOrNo,
    language: line,
    version,
  }),
).transform((form): { student: StudentWritten; version: number } => ({
  version: form.version,
  student: {
    givenName: form['given-name'],
    familyName: form['family-name'],
    knownAs: form['known-as'],
    yearGroup: form['year-group'],
    mainProvider: form['main-provider'],
    days: form.days.map((day) => weekdays.indexOf(day) + 1).toSorted((one, other) => one - other),
    joinedOn: form['joined-on'],
    send: form.send,
    language: form.language,
  },
}))

/** The form as it was filled in for this student. */
export function asSentStudent(student: Student): Sent {
  return {
    'given-name': student.givenName,
    'family-name': student.familyName,
    'known-as': student.knownAs ?? '',
    'year-group': student.yearGroup ?? '',
    'main-provider': student.mainProvider ?? '',
    days: student.days.map((day) => weekdays[day - 1] ?? ''),
    'joined-on-day': String(student.joinedOn.day),
    'joined-on-month': String(student.joinedOn.month),
    'joined-on-year': String(student.joinedOn.year),
    send: student.send ? 'yes' : 'no',
    language: student.language ?? '',
  }
}
