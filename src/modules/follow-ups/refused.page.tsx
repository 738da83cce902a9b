import type { VNode } from 'preact'
import type { PersonInCase } from '#modules/cases/people.ts'
import { Details } from '#ui/details.tsx'
import { Notice } from '#ui/notice.tsx'
import { Name } from '#ui/told.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import { followUpsWords } from './follow-ups-words.ts'

/** Why the policy says no, and its clause. */
export function Refused({ on, words, clause }: { on: CaseShown; words: string; clause: string }) {
  const say = useSay(followUpsWords)
  return (
    <Notice kind="attention" title={say('refused')}>
      <p>{words}</p>
      <ClauseOf on={on} id={clause} />
    </Notice>
  )
}

/** A clause of the policy, for whoever wants to read it. */
export function ClauseOf({ on, id }: { on: CaseShown; id: string }): VNode | null {
  const say = useSay(followUpsWords)
  const clause = on.policy.clauses.find((one) => one.id === id)
  if (clause === undefined) return null
  const title = <Term>{clause.title}</Term>
  return (
    <Details summary={say.rich('refused.clause', { id: <Name>{id}</Name>, title })}>
      <p>
        <Term>{clause.text}</Term>
      </p>
    </Details>
  )
}

/** While a safeguarding hold is on, little is asked. */
export function Held({ on }: { on: CaseShown }): VNode | null {
  const say = useSay(followUpsWords)
  if (!on.held) return null
  return (
    <Notice kind="attention" title={say('held')}>
      <p>{say('held.why')}</p>
    </Notice>
  )
}

/** Somebody's name, or that nobody said one. */
export function Called({ person }: { person: Pick<PersonInCase, 'name'> }): VNode {
  const say = useSay(followUpsWords)
  return person.name === undefined ? <>{say('person.unnamed')}</> : <Name>{person.name}</Name>
}
