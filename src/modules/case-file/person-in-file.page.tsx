import type { VNode } from 'preact'
import type { Policy } from '#modules/policy/policy.ts'
import { routes } from '#routes'
import { Card, Cards, EmptyState } from '#ui/card.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { Tag } from '#ui/standing.tsx'
import { Name } from '#ui/told.tsx'
import { useSay, useTerm } from '#ui/words.tsx'
import type { PersonInFile } from './case-file.ts'
import { caseFileWords } from './case-file-words.ts'

type Shown = { case: string; policy: Policy; people: readonly PersonInFile[]; isOpen: boolean }

/** Everybody with a role, how far we are with them, and what can be done for each. */
export function PeopleInFile({ case: id, policy, people, isOpen }: Shown): VNode {
  const say = useSay(caseFileWords)
  const name = (
    <ButtonLink look="quiet" href={routes.cases.people.href({ case: id })}>
      {say('file.people.name')}
    </ButtonLink>
  )
  return (
    <section>
      <h2>{say('file.people')}</h2>
      {people.length === 0 ? (
        <EmptyState title={say('file.people.none')} begin={name}>
          <p>{say('file.people.none.why')}</p>
        </EmptyState>
      ) : (
        <>
          <Cards>
            {people.map((person) => (
              <PersonCard
                key={`${person.party} ${person.role}`}
                case={id}
                policy={policy}
                person={person}
                isOpen={isOpen}
              />
            ))}
          </Cards>
          {isOpen && <p>{name}</p>}
        </>
      )}
    </section>
  )
}

function PersonCard(props: {
  case: string
  policy: Policy
  person: PersonInFile
  isOpen: boolean
}): VNode {
  const { policy, person, isOpen } = props
  const say = useSay(caseFileWords)
  const term = useTerm()
  const { name, role, heard, finding, support, identified } = person
  const facts = [
    identified ? say('file.identified') : say('file.not-identified'),
    heard === undefined ? '' : say(heard ? 'file.heard' : 'file.not-heard'),
    finding ? say('file.finding', { outcome: term(outcomeLabel(policy, finding.outcome)) }) : '',
    support ? say(`file.support.${support}`) : '',
  ].filter((one) => one !== '')
  const roleWord = role === 'supporter' ? role : policy.roles[role].one
  return (
    <Card
      title={name === undefined ? say('file.unnamed') : <Name>{name}</Name>}
      beside={<Tag tone="river">{term(roleWord)}</Tag>}
    >
      <p>{facts.join(' · ')}</p>
      {isOpen && <WaysOn case={props.case} person={person} />}
    </Card>
  )
}

/** What can be done for one person, the next thing first. */
function WaysOn({ case: id, person }: { case: string; person: PersonInFile }): VNode {
  const say = useSay(caseFileWords)
  const { role, heard, support, finding, identified } = person
  const at = { case: id, party: person.party }
  const { cases } = routes
  const isAlleged = role === 'alleged'
  const ways = [
    heard === false && (['file.hear', cases.accounts] as const),
    heard === false && (['file.excuse', cases.excusals] as const),
    isAlleged && (['file.find', cases.finding] as const),
    support !== undefined && support !== 'accepted' && (['file.support', cases.support] as const),
    support === 'offered' && (['file.answer-support', cases.supportAnswer] as const),
    support !== undefined && (['file.measure', cases.measure] as const),
    isAlleged && finding !== undefined && (['file.act', cases.action] as const),
    role === 'target' && (['file.plan', cases.checkIns] as const),
    role === 'target' && person.isPlanned && (['file.ask', cases.checkInAnswers] as const),
    identified === undefined && (['file.identify', cases.identification] as const),
    ['file.take-out', cases.removal] as const,
  ].filter((way) => way !== false)
  return (
    <ul class="plain-list inline">
      {ways.map(([key, route]) => (
        <li key={key}>
          <a href={`${route.href(at)}?party=${person.party}&role=${role}`}>{say(key)}</a>
        </li>
      ))}
    </ul>
  )
}

function outcomeLabel(policy: Policy, outcome: string): string {
  return policy.lists['findings']?.codes.find(({ code }) => code === outcome)?.label ?? outcome
}
