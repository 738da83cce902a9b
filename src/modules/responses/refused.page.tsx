import type { VNode } from 'preact'
import type { PersonInCase } from '#modules/cases/people.ts'
import type { Clause, Policy } from '#modules/policy/policy.ts'
import { whereToWrite } from '#routes'
import { Details } from '#ui/details.tsx'
import { Notice } from '#ui/notice.tsx'
import { Name } from '#ui/told.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { InTheWay, Lack } from '#modules/investigations/in-the-way.ts'
import { responsesWords } from './responses-words.ts'

/** Why the policy says no, its clause, and what would settle it. */
export function Refused(props: {
  on: CaseShown
  words: string
  clause?: string
  inTheWay?: readonly InTheWay[]
  lacks?: readonly Lack[]
}): VNode {
  const { on, words, clause, inTheWay = [], lacks = [] } = props
  const say = useSay(responsesWords)
  const asked = [
    on.policy.clauses.find(({ id }) => id === clause),
    ...inTheWay.map(({ duty }) => duty.clause),
    ...lacks.map((lack) => lack.clause),
  ]
  return (
    <Notice kind="attention" title={say('refused')}>
      <p>{words}</p>
      {inTheWay.length > 0 && (
        <ul>
          {inTheWay.map((one) => (
            <li key={`${one.duty.rule.id} ${one.person?.party}`}>
              <Settling on={on} {...one} />
            </li>
          ))}
        </ul>
      )}
      {lacks.length > 0 && (
        <ul>
          {lacks.map(({ rule, sentence }) => (
            <li key={rule}>
              <Term>{sentence}</Term>
            </li>
          ))}
        </ul>
      )}
      <Clauses clauses={asked} />
    </Notice>
  )
}

/** What is to be done first, for whom, and the way there. */
function Settling({ on, duty, person, settledBy }: InTheWay & { on: CaseShown }): VNode {
  const say = useSay(responsesWords)
  const way =
    settledBy && whereToWrite(settledBy, { subject: on.case, party: person?.party, isCase: true })
  const whom = person && (
    <>
      <Called person={person} />:{' '}
    </>
  )
  return (
    <>
      {whom}
      <Term>{duty.sentence}</Term>
      {way && (
        <>
          {' '}
          <a href={way}>{say('refused.way')}</a>
        </>
      )}
    </>
  )
}

function Clauses({ clauses }: { clauses: readonly (Clause | undefined)[] }): VNode {
  const say = useSay(responsesWords)
  const known = new Map(clauses.flatMap((clause) => (clause ? [[clause.id, clause]] : [])))
  return (
    <>
      {[...known.values()].map(({ id, title, text }) => (
        <Details
          key={id}
          summary={say.rich('refused.clause', {
            id: <Name>{id}</Name>,
            title: <Term>{title}</Term>,
          })}
        >
          <p>
            <Term>{text}</Term>
          </p>
        </Details>
      ))}
    </>
  )
}

/** Somebody's name, or that nobody said one. */
export function Called({ person }: { person: Pick<PersonInCase, 'name'> }): VNode {
  const say = useSay(responsesWords)
  return person.name === undefined ? <>{say('person.unnamed')}</> : <Name>{person.name}</Name>
}

/** What somebody is called in a role, in the words of the policy. */
export function roleWords({ roles }: Policy, role: PersonInCase['role']): string {
  return role === 'supporter' ? '' : roles[role].one
}
