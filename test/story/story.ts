import { readFileSync } from 'node:fs'
import * as cases from '#modules/cases/case.entry.ts'
import * as people from '#modules/cases/person.entry.ts'
import * as triage from '#modules/cases/triage.entry.ts'
import * as followUps from '#modules/follow-ups/follow-up.entry.ts'
import * as investigations from '#modules/investigations/investigation.entry.ts'
import type { Vocabulary } from '#modules/policy/check-policy.ts'
import * as duty from '#modules/policy/duty.entry.ts'
import { judge } from '#modules/policy/judge.ts'
import { standing, type Judgement, type Standing } from '#modules/policy/judgement.ts'
import { parsePolicy } from '#modules/policy/parse-policy.ts'
import type { Policy } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import * as reports from '#modules/reports/report.entry.ts'
import * as responses from '#modules/responses/response.entry.ts'
import type { Id } from '#values/id.ts'
import type { Calendar } from '#values/school-day.ts'

/** Stories begin in the week of Monday, 2 March 2026. The Easter holidays are weeks +4 and +5, the summer ones +20 to +25. */
export const calendar: Calendar = {
  zone: 'Europe/London',
  dayEnds: Temporal.PlainTime.from('15:30'),
  weekdays: [1, 2, 3, 4, 5],
  terms: [
    { from: Temporal.PlainDate.from('2026-01-05'), to: Temporal.PlainDate.from('2026-03-27') },
    { from: Temporal.PlainDate.from('2026-04-13'), to: Temporal.PlainDate.from('2026-07-17') },
    { from: Temporal.PlainDate.from('2026-09-02'), to: Temporal.PlainDate.from('2026-12-18') },
  ],
  closures: [],
}

const kindsIn = (module: object) =>
  Object.values(module).filter((it: unknown) => isKind(it)) as Vocabulary
export const vocabulary: Vocabulary = [
  cases,
  people,
  triage,
  followUps,
  investigations,
  duty,
  reports,
  responses,
].flatMap(kindsIn)

export const document = readFileSync(
  new URL('../../policies/stepping-stones.yaml', import.meta.url),
  'utf8',
)

export const policy: Policy = readPolicy(document)

function readPolicy(text: string): Policy {
  const read = parsePolicy(text, vocabulary)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal, undefined, 2))
  return read.value
}

/** “Tue 10:15” of the first week, “Fri+3” of the fourth; without a time only the date is known. */
export type When = string

/** Something that happened, and perhaps was written down later. */
export type Step = { when: When; written?: When; entry: NewEntry; stream: string; lost?: string[] }

/** For each rule: how it stands (for each person, each time it asks), in which story, at its end or at that moment. */
export type Examples = Readonly<Record<string, readonly Example[]>>
export type Example = readonly [stands: string, says: string, steps: readonly Step[], by?: When]

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** The moment of a When; of a date alone, its noon. */
export function moment(when: When): Temporal.Instant {
  const [day = '', time = '12:00'] = when.split(' ')
  return dayOf(day)
    .toZonedDateTime({ timeZone: calendar.zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
}

/** The date of a When. */
export function dayOf(when: When): Temporal.PlainDate {
  const [name = '', weeks = '0'] = (when.split(' ')[0] ?? '').split('+')
  if (!weekdays.includes(name)) throw new Error(`There is no day ${when}`)
  return Temporal.PlainDate.from('2026-03-02').add({
    days: weekdays.indexOf(name),
    weeks: Number(weeks),
  })
}

/** The entries of a story, as the record would hold them. */
export function tell(steps: readonly Step[]): Entry[] {
  const lengths = new Map<string, number>()
  return steps.map(({ when, written, entry, stream, lost }, index) => {
    const seq = (lengths.get(stream) ?? 0) + 1
    lengths.set(stream, seq)
    return {
      provision: idOf<'Provision'>('river'),
      stream: entry.stream ?? idOf<'Stream'>(stream),
      seq,
      id: idOf<'Stream'>(`entry ${index}`),
      kind: entry.kind,
      happened: when.includes(' ') ? moment(when).toString() : dayOf(when).toString(),
      recorded: moment(written ?? when),
      by: { system: true },
      about: entry.about ?? [],
      facts: entry.facts,
      words: entry.words ?? [],
      ...(lost !== undefined && { destroyed: lost }),
      ...(entry.corrects !== undefined && { corrects: entry.corrects }),
    }
  })
}

/** The judgements of one rule on a story. */
export function judged(
  rule: string,
  steps: readonly Step[],
  by: Temporal.Instant,
  on: Policy = policy,
): Judgement[] {
  const one = { ...on, rules: on.rules.filter(({ id }) => id === rule) }
  return judge(one, tell(steps), calendar, by)
}

/** How one rule stands at the end of a story, or at a later moment. */
export function stands(rule: string, steps: readonly Step[], by?: When): Standing[] {
  const now = by === undefined ? ending(steps) : moment(by)
  return judged(rule, steps, now).map((judgement) => standing(judgement, now))
}

/** When the last thing of a story was written. */
export function ending(steps: readonly Step[]): Temporal.Instant {
  const last = steps.map(({ when, written }) => moment(written ?? when))
  return last.sort((a, b) => Temporal.Instant.compare(a, b)).at(-1) ?? moment('Mon 00:00')
}

/** The same id for the same name. */
export function idOf<Name extends 'Provision' | 'Stream' | 'Party' | 'Staff'>(
  name: string,
): Id<Name> {
  const hex = Buffer.from(name.padEnd(16, '.')).toString('hex').slice(0, 32)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id<Name>
}

function isKind(it: unknown): boolean {
  return typeof it === 'object' && it !== null && 'make' in it && 'facts' in it
}
