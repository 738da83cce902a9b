import type { VNode } from 'preact'
import { routes } from '#routes'
import { Card, Cards } from '#ui/card.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Name } from '#ui/told.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { PersonHeard } from './accounts.ts'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import { investigationsWords } from './investigations-words.ts'
import { Called, roleWords } from './refused.page.tsx'

/** Somebody who is to be heard, and how that stands. */
export type Hearing = PersonHeard & { stands: 'heard' | 'excused' | 'unheard' | 'need-not' }

/** Whom to speak to, each on their own. Nobody is chosen beforehand. */
export function HearingPage({ on, people }: { on: CaseShown; people: readonly Hearing[] }): VNode {
  const say = useSay(investigationsWords)
  const place = { case: on.case }
  return (
    <StaffLayout title={say('hearing.window')} place="cases">
      <Heading above={say.rich('case.number', { number: <Name>{on.number}</Name> })}>
        {say('hearing.title')}
      </Heading>
      <Lede>{people.length === 0 ? say('hearing.empty') : say('hearing.lede')}</Lede>
      <Cards>
        {people.map((person) => {
          const whom = `?party=${person.party}&role=${person.role}`
          return (
            <Card
              key={whom}
              title={<Called person={person} />}
              href={routes.cases.accounts.href(place) + whom}
            >
              <p>
                <Term>{roleWords(on.policy, person.role)}</Term>
              </p>
              <p>{say(`hearing.stands.${person.stands}`)}</p>
              {person.stands === 'unheard' && (
                <p>
                  <a href={routes.cases.excusals.href(place) + whom}>
                    {say.rich('hearing.excuse', { name: <Called person={person} /> })}
                  </a>
                </p>
              )}
            </Card>
          )
        })}
      </Cards>
      <p>
        <a href={routes.cases.noneFound.href(place)}>{say('hearing.none-found')}</a>
      </p>
      <p>
        <a href={routes.cases.one.href(place)}>{say('case.back')}</a>
      </p>
    </StaffLayout>
  )
}
