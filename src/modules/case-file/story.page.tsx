import type { ComponentChild, VNode } from 'preact'
import type { PersonInCase } from '#modules/cases/people.ts'
import type { Policy } from '#modules/policy/policy.ts'
import type { Actor, Words } from '#modules/record/entry.ts'
import { Details } from '#ui/details.tsx'
import { Tag } from '#ui/standing.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { Name, Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay, useTerm } from '#ui/words.tsx'
import { caseFileWords } from './case-file-words.ts'
import type { Told as Item } from './story.ts'

export type Story = {
  items: readonly Item[]
  people: readonly PersonInCase[]
  policy: Policy
  /** The names of staff, by id. */
  staff: ReadonlyMap<string, string>
  now: Temporal.Instant
  zone: string
}

const weighty = new Set(['report-received', 'finding-reached', 'case-closed', 'case-reopened'])

/** What happened, in order, in the words of those who wrote it. */
export function StoryOfCase(story: Story): VNode {
  const say = useSay(caseFileWords)
  const when = useWhen(story.now, story.zone)
  return (
    <section>
      <h2>{say('file.story')}</h2>
      <Timeline
        label={say('file.story')}
        items={story.items.map((item) => ({
          key: item.key,
          when: when.at(item.recorded),
          title: <Title story={story} item={item} />,
          by: <By story={story} by={item.by} />,
          weighty: weighty.has(item.kind),
          children: <Body item={item} />,
        }))}
      />
    </section>
  )
}

function Title({ story, item }: { story: Story; item: Item }): VNode {
  const say = useSay(caseFileWords)
  const term = useTerm()
  const { facts, labels, kind, party, withdrawn } = item
  const name = story.people.find((person) => person.party === party)?.name
  const filled: Record<string, ComponentChild> = { ...blank }
  // Messages know codes by one word.
  for (const [fact, code] of Object.entries(facts))
    filled[fact.replaceAll('-', '_')] = code.replaceAll('-', '_')
  for (const [fact, label] of Object.entries(labels)) filled[fact] = term(label)
  const role = facts['role'] ?? ''
  const roles: Readonly<Record<string, { one: string } | undefined>> = story.policy.roles
  filled['role'] = term(roles[role]?.one ?? role)
  filled['name'] = name === undefined ? say('file.unnamed') : <Name>{name}</Name>
  filled['staff'] = <Name>{story.staff.get(facts['staff'] ?? '') ?? ''}</Name>
  return (
    <>
      {say.rich(`entry.${kind as 'sealed'}`, filled)}
      {withdrawn && <Tag>{say('file.story.withdrawn')}</Tag>}
    </>
  )
}

/** What a title may name, for an entry that does not say it. */
const nameable =
  'as result severity ground why sort outcome supports measure step channel about_an_adult feel_safe safe all_right accepted way stopped'
const blank = Object.fromEntries(nameable.split(' ').map((fact) => [fact, '']))

function By({ story, by }: { story: Story; by: Actor }): VNode | null {
  const say = useSay(caseFileWords)
  if ('reporter' in by) return <>{say('file.story.by-reporter')}</>
  if ('system' in by) return <>{say('file.story.by-system')}</>
  const name = story.staff.get(by.staff)
  return name === undefined ? <>{say('file.story.by-somebody')}</> : <Name>{name}</Name>
}

/** Ids of people are for the program; everything else is for reading. */
const unread = new Set(['person'])

function Body({ item }: { item: Item }): VNode {
  const say = useSay(caseFileWords)
  return (
    <>
      <Parts words={item.withdrawn ? [] : item.words.filter(({ part }) => !unread.has(part))} />
      {item.destroyed.length > 0 && <p class="hint">{say('file.story.destroyed')}</p>}
      {item.first && (
        <Details summary={say('file.story.first')}>
          <Parts words={item.first} />
        </Details>
      )}
    </>
  )
}

function Parts({ words }: { words: readonly Words[] }): VNode {
  const say = useSay(caseFileWords)
  return (
    <>
      {words.map(({ part, text }) => (
        <div key={part} class="part">
          <p class="hint">{say(`part.${part as 'reasons'}`)}</p>
          <Told>{text}</Told>
        </div>
      ))}
    </>
  )
}
