import { z } from 'zod'
import { limitSchema } from './limit.ts'

/** What a fact must be: one of these values (for a list: hold one of them), none of them, or any at all. */
export type Wanted = z.infer<typeof wanted>
/** An entry of this kind whose facts are as wanted. Several patterns stand for “any of these”. */
export type Pattern = z.infer<typeof pattern>
export type Rule = z.infer<typeof ruleSchema>
export type RuleOf<Template extends Rule['template']> = Extract<Rule, { template: Template }>
export type Scope = z.infer<typeof scope>

export const ruleId = /^R\d{1,2}\.\d{1,2}[a-z]?$/
const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'Write it in small letters, with hyphens.')
const sentence = z.string().trim().min(1, 'It may not be empty.').max(2000)
const value = z.union([z.string(), z.number(), z.boolean()])

function oneOrMore<Item extends z.ZodType>(item: Item) {
  return z.preprocess((raw) => [raw].flat(), z.array(item).min(1, 'It may not be empty.'))
}

/** `any` in YAML; `{ not: [...] }`; `{ list: findings }` for any code of a list of the policy. */
const wanted = z.preprocess(
  (raw) => (raw === 'any' ? { any: true } : isPlain(raw) ? raw : { in: [raw].flat() }),
  z.union(
    [
      z.strictObject({ any: z.literal(true) }),
      z.strictObject({ in: z.array(value).min(1) }),
      z.strictObject({ not: oneOrMore(value) }),
      z.strictObject({ list: name }),
    ],
    'A fact is asked for by a value, several values, “any”, “not” with values, or “list” with a list of this policy.',
  ),
)
const facts = z.record(name, wanted)

const pattern = z.preprocess(
  (raw) => (typeof raw === 'string' ? { kind: raw } : raw),
  z.strictObject({
    kind: name,
    where: facts.default({}),
    /** In a rule for each person an entry counts if it is about that person; `any`: whoever it is about. */
    party: z.enum(['same', 'any']).default('same'),
  }),
)
const patterns = oneOrMore(pattern)

const scope = z.enum([
  'report',
  'case',
  'target',
  'alleged',
  'witness',
  'student',
  'staff',
  'provision',
])

const common = {
  id: z
    .string()
    .regex(ruleId, 'A rule is called R, the clause, a dot and a number: R4.8 or R4.8a.'),
  clause: z.string(),
  force: z.enum(['MUST', 'SHOULD', 'DERIVED']),
  /** Does it make work for today, or is it for the yearly review only? */
  for: z.enum(['day', 'year']),
  sentence,
  scope,
  /** Of the people in that role, only those named with these facts. For the others the rule does not apply. */
  who: facts.default({}),
  /** What it means that nobody has that role, once the rule would begin to bind. */
  nobody: z.enum(['not-applicable', 'cannot-tell']).default('cannot-tell'),
  /** It applies only if the latest entry of such a kind is as this one; or only if it is not. */
  when: patterns.optional(),
  unless: patterns.optional(),
  /** Entries that give a reason why it was not done. */
  excuses: patterns.optional(),
  /** The deeds that have to wait until it is settled, by the kind of entry they write. */
  gate: z.array(name).default([]),
  /** The kind of entry that would settle it, if that is not plain from the rule. */
  settles: name.optional(),
}

const timed = {
  within: limitSchema.optional(),
  /** A safeguarding hold stops the clock. */
  held: z.boolean().default(false),
  /** Entries that put it off to the date in their fact `until`, if written before the time is over. */
  delays: patterns.optional(),
  /** In time if it happened in time; `recorded`: only if it was written down in time. */
  measure: z.enum(['happened', 'recorded']).default('happened'),
}

/** After A, B. */
const response = z.strictObject({
  template: z.literal('response'),
  ...common,
  after: patterns,
  /** Each A asks for a B of its own, or the first one only. */
  each: z.boolean().default(false),
  asks: patterns,
  ...timed,
})

/** B not before A. */
const precedence = z.strictObject({
  template: z.literal('precedence'),
  ...common,
  before: patterns,
  needs: patterns,
  times: z.int().min(1).max(20).default(1),
  /** What came before one of these counts no longer. */
  since: patterns.optional(),
  /** From here on it is worth doing; until then it waits. */
  from: patterns.optional(),
})

/** There is a B; counted from A. */
const existence = z.strictObject({
  template: z.literal('existence'),
  ...common,
  from: patterns,
  exists: patterns,
  times: z.int().min(1).max(20).default(1),
  ...timed,
})

/** There is no B; `during: hold`: none while a safeguarding hold is on. */
const absence = z.strictObject({
  template: z.literal('absence'),
  ...common,
  never: patterns,
  during: z.enum(['always', 'hold']).default('always'),
})

/** B every n from A on, or B on the days that an entry plans. */
const recurrence = z.strictObject({
  template: z.literal('recurrence'),
  ...common,
  from: patterns,
  /** The fact of `from` that holds the planned days. */
  days: name.optional(),
  /** How many calendar days before a planned day it may already be done. */
  early: z.int().min(0).max(60).default(0),
  repeat: patterns,
  ...timed,
  within: limitSchema,
})

/** Every A carries these facts and these parts of words. */
const completeness = z.strictObject({
  template: z.literal('completeness'),
  ...common,
  of: patterns,
  carries: z.strictObject({ facts: facts.default({}), words: z.array(name).default([]) }),
})

export const ruleSchema = z.discriminatedUnion('template', [
  response,
  precedence,
  existence,
  absence,
  recurrence,
  completeness,
])

function isPlain(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
}
