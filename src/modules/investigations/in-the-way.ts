import { caseIn } from '#modules/cases/case.ts'
import { peopleIn, type PersonInCase } from '#modules/cases/people.ts'
import { type Duty, openDutiesBlocking, sentenceOf } from '#modules/policy/duties.ts'
import { judge } from '#modules/policy/judge.ts'
import type { Judgement } from '#modules/policy/judgement.ts'
import type { PolicyMoment } from '#modules/policy/moment.ts'
import type { Clause } from '#modules/policy/policy.ts'
import type { Entry, NewEntry } from '#modules/record/entry.ts'
import type { Id } from '#values/id.ts'

/** What a rule is judged by: a moment, without who acts in it. */
export type Judging = Pick<PolicyMoment, 'policy' | 'calendar' | 'now'>

/** One thing the policy asks for first. */
export type InTheWay = {
  duty: Duty
  /** For whom it is to be done; undefined if it is for the case, or for a role that nobody is named in. */
  person: PersonInCase | undefined
  /** The kind of entry that would settle it. */
  settledBy: string | undefined
}

/**
 * What the policy wants done before this entry may be written, which is about `party`, if about anybody. It is judged as
 * if it stood in the record already: what was amiss with an earlier one is no bar to putting it right.
 */
export function inTheWayOf(
  entries: readonly Entry[],
  draft: NewEntry,
  judging: Judging,
  party?: Id<'Party'>,
): InTheWay[] {
  const { policy, now } = judging
  const { written, judgements } = judgedWith(entries, draft, judging)
  const precedences = new Set(
    policy.rules.flatMap(({ id, template }) => (template === 'precedence' ? [id] : [])),
  )
  const asked = judgements.filter((one) => !precedences.has(one.rule) || isAbout(one, written))
  const about = party === undefined ? { now } : { now, party }
  const people = peopleIn(entries)
  return openDutiesBlocking(policy, asked, draft.kind, about).map((duty) => ({
    duty,
    person: people.find(
      ({ party, role }) => party === duty.judgement.party && role === duty.rule.scope,
    ),
    settledBy: duty.rule.template === 'precedence' ? duty.rule.needs[0]?.kind : undefined,
  }))
}

/** A rule that wants more of such an entry than this one holds, and the names of the facts and parts that are missing. */
export type Lack = {
  rule: string
  clause: Clause | undefined
  sentence: string
  missing: readonly string[]
}

/** What the policy wants every such entry to carry, and this one does not. */
export function lacksOf(entries: readonly Entry[], draft: NewEntry, judging: Judging): Lack[] {
  const { clauses, rules } = judging.policy
  const { written, judgements } = judgedWith(entries, draft, judging)
  const has = new Set([...Object.keys(draft.facts), ...(draft.words ?? []).map(({ part }) => part)])
  return rules.flatMap((rule) => {
    const broken = judgements.some(
      (one) => one.rule === rule.id && one.verdict === 'broken' && isAbout(one, written),
    )
    if (rule.template !== 'completeness' || !broken) return []
    const wanted = [...Object.keys(rule.carries.facts), ...rule.carries.words]
    const missing = wanted.filter((name) => !has.has(name))
    const clause = clauses.find(({ id }) => id === rule.clause)
    return missing.length === 0
      ? []
      : [{ rule: rule.id, clause, sentence: sentenceOf(rule), missing }]
  })
}

/** All judgements as they would be if the entry had been written at this moment. */
function judgedWith(
  entries: readonly Entry[],
  draft: NewEntry,
  { policy, calendar, now }: Judging,
): { written: Entry; judgements: readonly Judgement[] } {
  const stream = draft.stream ?? caseIn(entries)?.case ?? ('' as Id<'Stream'>)
  const written: Entry = {
    provision: entries[0]?.provision ?? ('' as Id<'Provision'>),
    stream,
    seq: 1 + Math.max(0, ...entries.map((entry) => (entry.stream === stream ? entry.seq : 0))),
    id: '',
    kind: draft.kind,
    happened: draft.happened ?? now.toString(),
    recorded: now,
    by: { system: true },
    about: draft.about ?? [],
    facts: draft.facts,
    words: draft.words ?? [],
  }
  return { written, judgements: judge(policy, [...entries, written], calendar, now) }
}

function isAbout({ evidence }: Judgement, { stream, seq }: Entry): boolean {
  return evidence.some((ref) => ref.stream === stream && ref.seq === seq)
}
