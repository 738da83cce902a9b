import { z } from 'zod'
import written from './ordinary-cases.json' with { type: 'json' }

const codes = z.array(z.string())
const codeAndText = z.tuple([z.string(), z.string()])
const codesAndText = z.tuple([codes, z.string()])
const member = z.enum([
  'deputy',
  'teacher',
  'office',
  'coach',
  'cook',
  'senco',
  'maths',
  'workshop',
  'mentor',
  'counsellor',
] as const)

/** A case as most cases are. In its texts {hurt}, {doer} and {saw} stand for whoever chance gives the part. */
const ordinaryCase = z.strictObject({
  name: z.string(),
  /** How many school days before the demo begins it was told. */
  ago: z.int(),
  teller: z.string(),
  channel: z.enum(['form', 'spoken']),
  /** Who writes down what was spoken, and who said it. */
  member: member.default('mentor'),
  told: z.string().default(''),
  /** Somebody by their key, or any boy or girl. */
  hurt: z.string(),
  doer: z.string(),
  saw: z.string().optional(),
  aboutMe: z.enum(['yes', 'no', 'not-said']).default('not-said'),
  what: z.string(),
  when: z.string(),
  where: z.string(),
  did: z.string().default(''),
  yourName: z.string().default(''),
  contact: z.string().default(''),
  trusted: z.string().default(''),
  feelSafe: z.string().default('not-said'),
  types: codes,
  grounds: codes,
  severity: codeAndText,
  home: z.string().optional(),
  changed: z.string().default(''),
  hurtSays: z.string(),
  /** They did not want to be heard: the code of the reason. */
  excused: z.string().optional(),
  doerSays: z.string(),
  sawSays: z.string().default(''),
  evidence: codeAndText,
  outcome: z.string(),
  test: codes,
  reasons: z.string(),
  /** Why the finding came later than ten school days. */
  putOff: z.string().optional(),
  supports: codes,
  support: z.string(),
  noThanks: z.string().optional(),
  againSupport: z.string().optional(),
  measure: codeAndText,
  step: z.tuple([z.string(), z.string(), z.string()]).optional(),
  help: codesAndText,
  /** What they said, each time they were asked; and whether it had stopped, where it had not. */
  answers: codes,
  stopped: codes.default([]),
  decline: z.string().default(''),
  relapse: z.string().default(''),
  /** One of the days on which they are asked is the one on which the demo begins. */
  askToday: z.boolean().default(false),
  /** Which time they were asked late. */
  missed: z.int().optional(),
  late: z.enum(['read', 'support']).optional(),
  stopBefore: z.enum(['doer', 'finding']).optional(),
  ending: z.enum(['closed', 'ready', 'reopened', 'left', 'will-come', 'open']),
})
export type OrdinaryCase = z.infer<typeof ordinaryCase>

export const ordinaryCases: readonly OrdinaryCase[] = written.map((one) => ordinaryCase.parse(one))
