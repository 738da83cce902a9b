import type { VNode } from 'preact'
import { ButtonLink } from './button.tsx'
import { Card, Cards, EmptyState } from './card.tsx'
import { Details } from './details.tsx'
import { DutyList } from './duty-list.tsx'
import { galleryWords } from './gallery-words.ts'
import { Pagination, SubNav } from './pagination.tsx'
import { Tag } from './standing.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Timeline } from './timeline.tsx'
import { Name, Told } from './told.tsx'
import { useWhen } from './when.ts'
import { useSay } from './words.tsx'

const now = Temporal.Instant.from('2026-03-03T10:40:00Z')

/** The part of the gallery that shows what pages list. */
export function GalleryLists(): VNode {
  const say = useSay(galleryWords)
  return (
    <>
      <section>
        <h2>{say('duties')}</h2>
        <Duties />
      </section>
      <section>
        <h2>{say('cards')}</h2>
        <SomeCards />
      </section>
      <section>
        <h2>{say('lists')}</h2>
        <SubNav
          places={[
            { href: '#story', label: say('sub.story'), current: true },
            { href: '#people', label: say('sub.people') },
            { href: '#paper', label: say('sub.paper') },
          ]}
        />
        <SomeLists />
        <Pagination page={2} pages={5} hrefOf={(page) => `#${page}`} />
        <Story />
        <Details summary={say('details')} open>
          <p>{say('details.words')}</p>
        </Details>
      </section>
    </>
  )
}

function Duties(): VNode {
  const say = useSay(galleryWords)
  const when = useWhen(now, 'Europe/London')
  return (
    <DutyList
      label={say('duties')}
      duties={[
        {
          key: 'tonight',
          title: say('duty.tonight'),
          why: say('duty.tonight.why'),
          standing: 'overdue',
          due: when.due(-1),
          href: '#tonight',
        },
        {
          key: 'ask',
          title: say('duty.ask'),
          why: say('duty.ask.why'),
          standing: 'due',
          due: when.due(0),
          href: '#ask',
        },
        {
          key: 'close',
          title: say('duty.close'),
          why: say('duty.close.why'),
          standing: 'not-yet-due',
          due: when.due(2),
          href: '#close',
        },
      ]}
    />
  )
}

function SomeCards(): VNode {
  const say = useSay(galleryWords)
  return (
    <>
      <Cards>
        <Card
          title={say('card.title')}
          href="#case"
          beside={<Tag tone="river">{say('stage.read')}</Tag>}
        >
          <p>{say('card.words')}</p>
        </Card>
        <Card title={say('event.told')}>
          <Told>{'he flicks lit matches at me\nin the taxi. every day'}</Told>
        </Card>
      </Cards>
      <EmptyState
        title={say('empty.title')}
        begin={
          <ButtonLink look="quiet" href="#told">
            {say('start')}
          </ButtonLink>
        }
      >
        <p>{say('empty.words')}</p>
      </EmptyState>
    </>
  )
}

function SomeLists(): VNode {
  const say = useSay(galleryWords)
  return (
    <>
      <SummaryList
        rows={[
          {
            term: say('what'),
            says: <Told>They took my bag and threw it over the fence.</Told>,
            change: '#what',
          },
          { term: say('where'), says: say('where.yard'), change: '#where' },
          { term: say('safe'), says: say('not-sure'), change: '#safe' },
        ]}
      />
      <Table
        caption={say('table')}
        columns={[
          { label: say('table.who') },
          { label: say('table.until') },
          { label: say('table.open'), numeric: true },
        ]}
        rows={['Mia Thornbury', 'Alfie Dunmore', 'Jayden Kestrel'].map((name, place) => ({
          key: name,
          cells: [<Name key="who">{name}</Name>, `${12 + place}.50`, place],
        }))}
      />
    </>
  )
}

function Story(): VNode {
  const say = useSay(galleryWords)
  const when = useWhen(now, 'Europe/London')
  const ago = (hours: number) => when.at(now.subtract({ hours }))
  return (
    <Timeline
      label={say('story')}
      items={[
        {
          key: 'told',
          when: ago(48),
          title: say('event.told'),
          by: say.rich('by', { name: <Name>P. Marsh</Name> }),
          children: <Told>Mia says Kyle flicks lit matches at her in their taxi.</Told>,
          weighty: true,
        },
        {
          key: 'read',
          when: ago(20),
          title: say('event.read'),
          by: say.rich('by', { name: <Name>A. Okafor</Name> }),
        },
        { key: 'moved', when: ago(1), title: say('event.moved') },
      ]}
    />
  )
}
