import type { VNode } from 'preact'
import type { PersonInCase } from '#modules/cases/people.ts'
import type { InTheWay } from '#modules/investigations/in-the-way.ts'
import { dutyReasoned } from '#modules/policy/duty.entry.ts'
import { routes, whereToWrite } from '#routes'
import { Notice } from '#ui/notice.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { Id } from '#values/id.ts'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import { followUpsWords } from './follow-ups-words.ts'
import { Called, ClauseOf } from './refused.page.tsx'

/** What the policy asks for before the case is closed: each thing with its clause, the way to it, and the way to say why not. */
export function AskedFirst(props: {
  on: CaseShown
  inTheWay: readonly InTheWay[]
  /** What even a reason for closing without an answer does not settle. */
  stillThen: readonly InTheWay[]
}): VNode {
  const { on, inTheWay, stillThen } = props
  const say = useSay(followUpsWords)
  const clauses = new Set(inTheWay.map(({ duty }) => duty.rule.clause))
  return (
    <Notice kind="attention" title={say('asked-first')}>
      <ul>
        {inTheWay.map((one) => (
          <li key={`${one.duty.rule.id} ${one.duty.judgement.party}`}>
            <Asked on={on} one={one} despite={!stillThen.some((then) => isSame(then, one))} />
          </li>
        ))}
      </ul>
      {[...clauses].map((id) => (
        <ClauseOf key={id} on={on} id={id} />
      ))}
    </Notice>
  )
}

function Asked(props: { on: CaseShown; one: InTheWay; despite: boolean }): VNode {
  const { on, one, despite } = props
  const { duty, person, settledBy } = one
  const say = useSay(followUpsWords)
  const what = <Term>{duty.sentence}</Term>
  const way = wayTo(on.case, settledBy, person)
  return (
    <>
      {person ? say.rich('asked-first.whom', { name: <Called person={person} />, what }) : what}{' '}
      <a href={way}>{say('asked-first.way')}</a>{' '}
      {takesReason(one) && <a href={reasonFor(on.case, one)}>{say('asked-first.reason')}</a>}
      {despite && <span class="hint">{say('asked-first.despite')}</span>}
    </>
  )
}

function isSame(a: InTheWay, b: InTheWay): boolean {
  return a.duty.rule.id === b.duty.rule.id && a.duty.judgement.party === b.duty.judgement.party
}

function takesReason({ duty }: InTheWay): boolean {
  return (duty.rule.excuses ?? []).some(({ kind }) => kind === dutyReasoned.name)
}

function reasonFor(one: Id<'Case'>, { duty }: InTheWay): string {
  const { party } = duty.judgement
  const place = routes.reason.href({ subject: one, rule: duty.rule.id })
  return party === undefined ? place : `${place}?party=${party}`
}

/** Where an entry of that kind is made. Without one the rule asks that something end: a hold. */
function wayTo(
  one: Id<'Case'>,
  settledBy: string | undefined,
  person: PersonInCase | undefined,
): string {
  if (settledBy === undefined) return routes.cases.holdLifted.href({ case: one })
  if (person === undefined) return routes.cases.people.href({ case: one })
  return whereToWrite(settledBy, { subject: one, party: person.party, isCase: true })
}
