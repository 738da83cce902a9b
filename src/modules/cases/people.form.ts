import { z } from 'zod'
import { readId } from '#values/id.ts'
import { rolesInCase } from './case.entry.ts'
import { idOf, lastSent, neededText, oneOf, textOrEmpty, tick } from '#values/fields.ts'
import { bases, kindsOfPerson } from './person.entry.ts'
import type { Identified } from './people.ts'

/** Somebody has a role. Who it is may stay open: "not sure" is what counts when nothing is said. */
export const namePersonForm = z
  .object({
    role: oneOf(rolesInCase),
    name: textOrEmpty,
    person: oneOf(kindsOfPerson).catch('not-sure'),
    /** Somebody of whom a report or the case speaks already. */
    'same-as': idOf<'Party'>(),
  })
  .refine((form) => form.name !== '' || form['same-as'] !== undefined, {
    path: ['name'],
    message: 'missing',
  })
export type NamePersonForm = z.infer<typeof namePersonForm>

/** Which person of the roster, sent as `student <id>` or `staff <id>`, and how we know. */
export const identifyPersonForm = z.object({
  person: z.preprocess(
    lastSent,
    z
      .string()
      .transform(readPerson)
      .refine((person) => person !== undefined, 'missing'),
  ),
  basis: oneOf(bases),
  'how-we-know': neededText,
})
export type IdentifyPersonForm = z.infer<typeof identifyPersonForm>

export const reasonsForm = z.object({ reasons: neededText })
export type ReasonsForm = z.infer<typeof reasonsForm>

export const destroyWordsForm = z.object({
  reasons: neededText,
  sure: tick.refine((sure) => sure, 'missing'),
})

export const corroborateForm = z.object({ 'what-from-where': neededText })
export type CorroborateForm = z.infer<typeof corroborateForm>

function readPerson(text: string): Identified | undefined {
  const [is, written] = text.split(' ')
  const student = is === 'student' ? readId<'Student'>(written) : undefined
  const staff = is === 'staff' ? readId<'Staff'>(written) : undefined
  return student ? { student } : staff && { staff }
}
