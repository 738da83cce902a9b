import type { Id } from '#values/id.ts'
import { byTime } from '#values/instant.ts'
import { standing, type Judgement, type Standing } from './judgement.ts'
import { sayLimit } from './limit.ts'
import type { Clause, Policy } from './policy.ts'
import type { Rule } from './rule.ts'

/** A judgement with what a person needs to hear of it. */
export type Duty = {
  judgement: Judgement
  rule: Rule
  clause: Clause | undefined
  sentence: string
  standing: Standing
}

/** What is to be done now, the longest waiting first; then what has no time limit. */
export function duties(
  policy: Policy,
  judgements: readonly Judgement[],
  now: Temporal.Instant,
): Duty[] {
  return judgements
    .flatMap((judgement) => dutyOf(policy, judgement, now))
    .filter(({ rule, standing }) => rule.for === 'day' && isToDo.has(standing))
    .sort((a, b) => byWaiting(a.judgement, b.judgement))
}

/**
 * What has to be settled before an entry of the kind `gate` may be written; for an act about one person (a finding, an
 * action), without what waits for acts about others. Empty: the policy does not object. What the entry itself settles
 * (a closing with a reason) shows when the judgements are made with that entry among the others.
 */
export function openDutiesBlocking(
  policy: Policy,
  judgements: readonly Judgement[],
  gate: string,
  about: { now: Temporal.Instant; party?: Id<'Party'> },
): Duty[] {
  return judgements
    .flatMap((judgement) => dutyOf(policy, judgement, about.now))
    .filter(({ rule, judgement }) => rule.gate.includes(gate) && isUnsettled(rule, judgement))
    .filter(({ rule, judgement: { party } }) => {
      const others = party !== undefined && about.party !== undefined && party !== about.party
      return !(others && actsOnOne(rule, gate))
    })
}

/** The sentence a person is shown, its {within}, {times} and {early} filled in from the rule. */
export function sentenceOf(rule: Rule): string {
  return rule.sentence.replaceAll(/\{(within|times|early)\}/g, (whole, name: string) => {
    if (name === 'within')
      return 'within' in rule && rule.within !== undefined ? sayLimit(rule.within) : whole
    if (name === 'times') return 'times' in rule ? String(rule.times) : whole
    return 'early' in rule ? String(rule.early) : whole
  })
}

const isToDo: ReadonlySet<Standing> = new Set(['due', 'overdue'])
const isSettled: ReadonlySet<Standing | undefined> = new Set([
  'kept',
  'kept-late',
  'reasoned',
  'not-applicable',
])

function dutyOf(policy: Policy, judgement: Judgement, now: Temporal.Instant): Duty[] {
  const rule = policy.rules.find(({ id }) => id === judgement.rule)
  if (rule === undefined) return []
  const clause = policy.clauses.find(({ id }) => id === rule.clause)
  return [
    { judgement, rule, clause, sentence: sentenceOf(rule), standing: standing(judgement, now) },
  ]
}

/** A precedence blocks from the beginning, the others once they ask for something. */
function isUnsettled(rule: Rule, { verdict, opens, heldBy }: Judgement): boolean {
  if (verdict !== undefined) return !isSettled.has(verdict)
  return rule.template === 'precedence' || opens !== undefined || heldBy !== undefined
}

/** Is the gate itself about the person for whom the rule is judged? */
function actsOnOne(rule: Rule, gate: string): boolean {
  return (
    rule.template === 'precedence' &&
    rule.before.some(({ kind, party }) => kind === gate && party === 'same')
  )
}

function byWaiting(a: Judgement, b: Judgement): number {
  if (a.due !== undefined && b.due !== undefined) return byTime(a.due, b.due)
  if (a.due !== undefined || b.due !== undefined) return a.due === undefined ? 1 : -1
  return a.opens !== undefined && b.opens !== undefined ? byTime(a.opens, b.opens) : 0
}
