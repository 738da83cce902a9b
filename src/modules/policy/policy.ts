import { z } from 'zod'
import { limitSchema } from './limit.ts'
import { ruleSchema } from './rule.ts'

/** One version of a provision's policy: prose for people, lists and rules for the program. */
export type Policy = z.infer<typeof policySchema>
export type Clause = Policy['clauses'][number]
export type Code = z.infer<typeof code>
export type CodeList = z.infer<typeof codeList>
export type RoleName = keyof Policy['roles']

const text = z.string().trim().min(1, 'It may not be empty.')
const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Write it in small letters, with hyphens.')
const date = z.iso.date('A date is written 2026-09-01.')

const clause = z.strictObject({ id: text, title: text.max(120), text: text.max(20_000) })

const code = z.strictObject({
  code: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/,
      'A code has letters, digits and hyphens, at most 40.',
    ),
  label: text.max(160),
  /** What a child sees; without it no child is shown this code. */
  child: text.max(160).optional(),
  /** The code it is a finer kind of. */
  under: z.string().optional(),
  from: date.optional(),
  to: date.optional(),
  /** The same thing in somebody else's list: census reason, equality group. */
  maps: z.record(name, z.string()).optional(),
})

const codeList = z.strictObject({
  title: text.max(120),
  /** The facts whose codes come from this list, as kind.fact. */
  for: z.array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'Write kind.fact.')).default([]),
  codes: z.array(code).min(1, 'A list needs a code.'),
})

/** What staff read, and the neutral words on anything a child sees. */
const roleWords = z.strictObject({
  one: text.max(60),
  many: text.max(60),
  child: text.max(80),
})

const checkIns = z.strictObject({
  /** How long after the finding somebody is asked, for each severity; `usual` when none is set. */
  usual: z.array(limitSchema).min(1),
  severity: z
    .record(z.enum(['1', '2', '3', '4']), z.array(limitSchema).min(1).optional())
    .optional(),
})

/** What in the record makes a subject, a person in it, and a hold. */
const record = z.strictObject({
  report: name,
  case: z.strictObject({ opened: name, closed: name, reopened: name }),
  party: z.strictObject({ named: name, 'taken-out': name }),
  hold: z.strictObject({ placed: name, lifted: name }),
  /** What opens the subjects of the rules for a student, a member of staff, the provision. */
  student: name.optional(),
  staff: name.optional(),
  provision: name.optional(),
})

export const policySchema = z.strictObject({
  title: text.max(200),
  summary: text.max(4000),
  /** The same for a child. */
  child: text.max(4000),
  /** How long after a time limit it may still be written down that something was done in time. */
  'written-within': limitSchema,
  clauses: z.array(clause).min(1),
  roles: z.strictObject({
    target: roleWords,
    alleged: roleWords,
    witness: roleWords,
    reporter: roleWords,
  }),
  lists: z.record(name, codeList),
  'check-ins': checkIns,
  escalation: z.array(z.strictObject({ after: limitSchema, to: text })).default([]),
  record,
  rules: z.array(ruleSchema),
})

/** The codes of one of its lists that can be chosen on that day. */
export function codesOn(policy: Policy, list: string, day: Temporal.PlainDate): Code[] {
  const date = day.toString()
  return (policy.lists[list]?.codes ?? []).filter(
    ({ from = date, to = date }) => from <= date && date <= to,
  )
}
