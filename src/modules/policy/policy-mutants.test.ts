import { expect, test } from 'vitest'
import { examples } from '../../../test/story/examples.ts'
import {
  calendar,
  dayOf,
  ending,
  judged,
  moment,
  policy,
  type Step,
} from '../../../test/story/story.ts'
import { checkInDays } from './check-in-days.ts'
import { standing } from './judgement.ts'
import type { Policy } from './policy.ts'

/** What people are told, and where the rule stands in the house; not what it asks. */
const prose = new Set([
  'id',
  'clause',
  'force',
  'for',
  'sentence',
  'gate',
  'settles',
  'template',
  'kind',
  'any',
])

test.each(policy.rules)('whatever is altered in $id changes a judgement', (rule) => {
  const stories = (examples[rule.id] ?? []).map(([, , steps, by]) => ({
    steps,
    now: by === undefined ? ending(steps) : moment(by),
  }))
  const before = stories.map(({ steps, now }) => judgedText(rule.id, steps, now, policy))
  const unnoticed = mutantsOf(rule, []).filter(({ value }) => {
    const rules = policy.rules.map((one) => (one.id === rule.id ? (value as typeof rule) : one))
    const altered = { ...policy, rules }
    return stories.every(
      ({ steps, now }, index) => judgedText(rule.id, steps, now, altered) === before[index],
    )
  })
  expect(unnoticed.map(({ what }) => what)).toEqual([])
})

test('whatever is altered in how late something may be written changes a judgement', () => {
  const altered: Policy = { ...policy, 'written-within': { unit: 'school-days', count: 4 } }
  const story = examples['R4.9']?.find(([stands]) => stands === 'kept-late')?.[2] ?? []
  const [before, after] = [policy, altered].map((on) => judged('R4.9', story, ending(story), on))
  expect(before?.[0]?.verdict).toBe('kept-late')
  expect(after?.[0]?.verdict).toBe('kept')
})

test('whatever is altered in the timetable changes the days on which somebody is asked', () => {
  const before = daysOn(policy)
  const unnoticed = mutantsOf(policy['check-ins'], []).filter(
    ({ value }) => daysOn({ ...policy, 'check-ins': value as Policy['check-ins'] }) === before,
  )
  expect(unnoticed.map(({ what }) => what)).toEqual([])
})

test.each(['types', 'findings', 'ladder', 'severity'])(
  'a code taken from %s is judged as missing',
  (name) => {
    const list = policy.lists[name]
    if (list === undefined) throw new Error(`There is no list ${name}`)
    const used = Object.entries(examples).flatMap(([rule, stories]) =>
      stories.map(([, , steps]) => ({ rule, steps })),
    )
    const without: Policy = {
      ...policy,
      lists: { ...policy.lists, [name]: { ...list, codes: [] } },
    }
    expect(
      used.some(
        ({ rule, steps }) =>
          judgedText(rule, steps, ending(steps), policy) !==
          judgedText(rule, steps, ending(steps), without),
      ),
    ).toBe(true)
  },
)

function daysOn(policy: Policy): string {
  const days = ([undefined, '1', '2', '3', '4'] as const).flatMap((severity) =>
    ['Mon', 'Tue', 'Wed', 'Thu', 'Mon+6', 'Thu+6'].flatMap((day) =>
      [undefined, [1], [2], [2, 4]].map((attends) =>
        checkInDays(policy, calendar, dayOf(day), severity, attends).join(' '),
      ),
    ),
  )
  return days.join()
}

function judgedText(
  rule: string,
  steps: readonly Step[],
  now: Temporal.Instant,
  on: Policy,
): string {
  return JSON.stringify(
    judged(rule, steps, now, on).map((judgement) => [standing(judgement, now), judgement]),
  )
}

type Mutant = { what: string; value: unknown }

/** The same thing with one number, one switch or one member of a list altered. */
function mutantsOf(value: unknown, path: readonly string[]): Mutant[] {
  const what = path.join('.')
  if (typeof value === 'number') return [value - 1, value + 1].map((value) => ({ what, value }))
  if (typeof value === 'boolean') return [{ what, value: !value }]
  if (Array.isArray(value)) return mutantsOfList(value, path)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    prose.has(name) || isDefault(name, inner)
      ? []
      : [
          ...(isOptional(path, name)
            ? [{ what: `${what} without ${name}`, value: without(value, name) }]
            : []),
          ...mutantsOf(inner, [...path, name]).map((mutant) => ({
            ...mutant,
            value: { ...value, [name]: mutant.value },
          })),
        ],
  )
}

function mutantsOfList(list: readonly unknown[], path: readonly string[]): Mutant[] {
  const members = list.map((_, index) => ({
    what: `${path.join('.')} without ${JSON.stringify(list[index])}`,
    value: list.filter((_, at) => at !== index),
  }))
  return [
    ...members,
    ...list.flatMap((inner, index) =>
      mutantsOf(inner, [...path, String(index)]).map((mutant) => ({
        ...mutant,
        value: list.with(index, mutant.value),
      })),
    ),
  ]
}

/** Each fact that is asked for, a cap, and every part of a rule that it could do without. */
function isOptional(path: readonly string[], name: string): boolean {
  return (
    ['where', 'who', 'facts'].includes(path.at(-1) ?? '') ||
    ['cap', 'when', 'unless', 'excuses', 'delays', 'since', 'from'].includes(name)
  )
}

/** What a rule leaves unsaid. */
function isDefault(name: string, value: unknown): boolean {
  return (
    ((name === 'each' || name === 'held') && value === false) || (name === 'early' && value === 0)
  )
}

function without(value: object, name: string): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
}
