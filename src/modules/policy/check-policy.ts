import type { EntryKind } from '#modules/record/kind.ts'
import type { Policy } from './policy.ts'
import type { Pattern, Rule, Wanted } from './rule.ts'

/** The kinds of entry that rules may speak of; without them, names of kinds and facts are not checked. */
export type Vocabulary = readonly Pick<EntryKind, 'name' | 'facts' | 'parts'>[]

type Fault = { path: PropertyKey[]; sentence: string }
type Place = readonly PropertyKey[]

/** What the shape alone does not show: names used twice, and names of things that are not there. */
export function checkPolicy(policy: Policy, vocabulary?: Vocabulary): Fault[] {
  const kinds = vocabulary && new Map(vocabulary.map((kind) => [kind.name, kind]))
  return [
    ...twice(policy.clauses, ({ id }) => id, ['clauses'], 'clause'),
    ...twice(policy.rules, ({ id }) => id, ['rules'], 'rule'),
    ...Object.entries(policy.lists).flatMap(([name, { codes }]) => [
      ...twice(codes, ({ code }) => code, ['lists', name, 'codes'], 'code'),
      ...codes.flatMap(({ under }, index) =>
        under === undefined || codes.some(({ code }) => code === under)
          ? []
          : [fault(['lists', name, 'codes', index, 'under'], `There is no code “${under}” here.`)],
      ),
    ]),
    ...Object.entries(policy.record).flatMap(([name, kind]) =>
      Object.values(typeof kind === 'string' ? [kind] : (kind ?? {}))
        .filter((kind: string) => isMissing(kinds, kind))
        .map((kind: string) => fault(['record', name], `The record has no kind “${kind}”.`)),
    ),
    ...policy.rules.flatMap((rule, index) => checkRule(policy, rule, ['rules', index], kinds)),
  ]
}

type Kinds = ReadonlyMap<string, Vocabulary[number]> | undefined

function checkRule(policy: Policy, rule: Rule, place: Place, kinds: Kinds): Fault[] {
  const patterns = patternsOf(rule)
  const clause = policy.clauses.some(({ id }) => id === rule.clause)
  const named = kinds?.get(policy.record.party.named)
  return [
    ...(clause ? [] : [fault([...place, 'clause'], `There is no clause “${rule.clause}”.`)]),
    ...patterns.flatMap(({ name, index, pattern }) =>
      checkPattern(policy, pattern, [...place, name, index], kinds),
    ),
    ...checkFacts(policy, rule.who, [...place, 'who'], named),
    ...(['gate', 'settles'] as const).flatMap((name) =>
      [rule[name] ?? []]
        .flat()
        .filter((kind) => isMissing(kinds, kind))
        .map((kind) => fault([...place, name], `The record has no kind “${kind}”.`)),
    ),
    ...(rule.template === 'completeness' ? checkCarried(policy, rule, place, kinds) : []),
    ...(rule.template === 'recurrence' && rule.days !== undefined
      ? rule.from.flatMap(({ kind }) =>
          checkFactName(kinds?.get(kind), rule.days ?? '', [...place, 'days']),
        )
      : []),
  ]
}

/** All patterns of a rule, and where they stand in it. */
export function patternsOf(rule: Rule): { name: string; index: number; pattern: Pattern }[] {
  const names = ['when', 'unless', 'excuses', 'delays', 'since', 'after', 'asks', 'before', 'needs']
  return [...names, 'from', 'exists', 'never', 'repeat', 'of'].flatMap((name) => {
    const patterns = (rule as unknown as Readonly<Record<string, readonly Pattern[] | undefined>>)[
      name
    ]
    return (patterns ?? []).map((pattern, index) => ({ name, index, pattern }))
  })
}

function checkPattern(policy: Policy, pattern: Pattern, place: Place, kinds: Kinds): Fault[] {
  if (isMissing(kinds, pattern.kind))
    return [fault(place, `The record has no kind “${pattern.kind}”.`)]
  return checkFacts(policy, pattern.where, place, kinds?.get(pattern.kind))
}

function checkCarried(
  policy: Policy,
  rule: Extract<Rule, { template: 'completeness' }>,
  place: Place,
  kinds: Kinds,
): Fault[] {
  const { facts, words } = rule.carries
  return rule.of.flatMap(({ kind }) => {
    const known = kinds?.get(kind)
    const missing = words.filter((part) => known !== undefined && !known.parts.includes(part))
    return [
      ...checkFacts(policy, facts, [...place, 'carries', 'facts'], known),
      ...missing.map((part) =>
        fault([...place, 'carries', 'words'], `“${kind}” has no words called “${part}”.`),
      ),
    ]
  })
}

function checkFacts(
  policy: Policy,
  facts: Readonly<Record<string, Wanted>>,
  place: Place,
  kind: Vocabulary[number] | undefined,
): Fault[] {
  return Object.entries(facts).flatMap(([name, wanted]) => [
    ...checkFactName(kind, name, place),
    ...('list' in wanted && policy.lists[wanted.list] === undefined
      ? [fault(place, `There is no list “${wanted.list}”.`)]
      : []),
    ...valuesOf(wanted).flatMap((value) => checkValue(policy, kind, name, value, place)),
  ])
}

function checkFactName(kind: Vocabulary[number] | undefined, name: string, place: Place): Fault[] {
  if (kind === undefined || Object.hasOwn(kind.facts.shape, name)) return []
  return [fault(place, `“${kind.name}” has no fact called “${name}”.`)]
}

/** A value that the fact cannot have, or a code that none of the lists for it knows, would never be met. */
function checkValue(
  policy: Policy,
  kind: Vocabulary[number] | undefined,
  name: string,
  value: string | number | boolean,
  place: Place,
): Fault[] {
  const shape = kind?.facts.shape[name]
  if (kind === undefined || shape === undefined) return []
  const fits = shape.safeParse(value).success || shape.safeParse([value]).success
  const lists = Object.values(policy.lists).filter((list) =>
    list.for.includes(`${kind.name}.${name}`),
  )
  const listed =
    lists.length === 0 || lists.some(({ codes }) => codes.some(({ code }) => code === value))
  return fits && listed
    ? []
    : [fault(place, `“${name}” of “${kind.name}” is never “${String(value)}”.`)]
}

function valuesOf(wanted: Wanted): readonly (string | number | boolean)[] {
  return 'in' in wanted ? wanted.in : 'not' in wanted ? wanted.not : []
}

function twice<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  place: Place,
  what: string,
): Fault[] {
  const names = items.map(nameOf)
  return names.flatMap((name, index) =>
    names.indexOf(name) === index
      ? []
      : [fault([...place, index], `The ${what} “${name}” is there twice.`)],
  )
}

function isMissing(kinds: Kinds, kind: string): boolean {
  return kinds !== undefined && !kinds.has(kind)
}

function fault(path: Place, sentence: string): Fault {
  return { path: [...path], sentence }
}
