import type { VNode } from 'preact'
import { routes } from '#routes'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/card.tsx'
import { Columns } from '#ui/columns.tsx'
import { Details } from '#ui/details.tsx'
import { type Duty, DutyList } from '#ui/duty-list.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Name } from '#ui/told.tsx'
import { Term, useSay } from '#ui/words.tsx'
import { useWhen } from '#ui/when.ts'
import { deskWords } from './desk-words.ts'
import type { StudentInCase } from './in-today.query.ts'

/** One thing that needs this person: the sentence of the rule, what it is about, its clause and where it is done. */
export type Waiting = {
  key: string
  sentence: string
  clause: string
  case: string | undefined
  isUnsafe: boolean
  isOverdue: boolean
  /** In school days from today; below 0 it is late; undefined if there is no limit. */
  dueDays: number | undefined
  due: Temporal.Instant | undefined
  href: string
}

export type Desk = {
  now: Temporal.Instant
  zone: string
  /** When the school day ends; undefined on a day without school. */
  ends: Temporal.Instant | undefined
  waiting: readonly Waiting[]
  coming: readonly Waiting[]
  students: readonly StudentInCase[]
}

const shownAtFirst = 12

/** The morning: what needs me and why, who is in today and until when, what is coming. */
export function DeskPage(desk: Desk): VNode {
  const { now, zone, ends, waiting } = desk
  const say = useSay(deskWords)
  const when = useWhen(now, zone)
  const day = when.fullDay(now.toZonedDateTimeISO(zone).toPlainDate())
  return (
    <StaffLayout title={say('desk.title')} place="desk">
      <Heading>{say('desk.title')}</Heading>
      <Lede>
        {ends ? say('desk.day', { day, ends: when.clock(ends) }) : say('desk.day-off', { day })}
      </Lede>
      <Columns
        aside={
          <>
            <InToday {...desk} />
            <Coming {...desk} />
          </>
        }
      >
        <h2>{say('desk.needs-you')}</h2>
        {waiting.length === 0 ? (
          <EmptyState
            title={say('desk.nothing')}
            begin={<ButtonLink href={routes.told.href()}>{say('desk.told')}</ButtonLink>}
          >
            <p>{say('desk.nothing.why')}</p>
          </EmptyState>
        ) : (
          <Duties desk={desk} list={waiting.slice(0, shownAtFirst)} />
        )}
        {waiting.length > shownAtFirst && (
          <Details summary={say('desk.more', { count: waiting.length - shownAtFirst })}>
            <Duties desk={desk} list={waiting.slice(shownAtFirst)} />
          </Details>
        )}
      </Columns>
    </StaffLayout>
  )
}

function Coming(desk: Desk): VNode {
  const say = useSay(deskWords)
  return (
    <section>
      <h2>{say('desk.coming')}</h2>
      {desk.coming.length === 0 ? (
        <p>{say('desk.coming.none')}</p>
      ) : (
        <Duties desk={desk} list={desk.coming.slice(0, shownAtFirst)} />
      )}
    </section>
  )
}

function Duties({ desk, list }: { desk: Desk; list: readonly Waiting[] }): VNode {
  const say = useSay(deskWords)
  const when = useWhen(desk.now, desk.zone)
  const duties = list.map((one): Duty => {
    const where = one.case ? say('desk.case', { number: one.case }) : say('desk.report')
    return {
      key: one.key,
      title: <Term>{one.sentence}</Term>,
      why: (
        <>
          {one.isUnsafe && <strong>{say('desk.unsafe')} </strong>}
          {say('desk.why', { where, clause: one.clause })}
        </>
      ),
      standing: one.isOverdue ? 'overdue' : 'due',
      due: dueIn(one),
      href: one.href,
    }
  })
  return <DutyList label={say('desk.needs-you')} duties={duties} />

  function dueIn({ dueDays, due, isOverdue }: Waiting): string {
    if (dueDays === undefined || due === undefined) return say('desk.no-limit')
    if (dueDays === 0 && !isOverdue) return say('desk.due-clock', { clock: when.clock(due) })
    return when.due(dueDays)
  }
}

function InToday({ students, now, zone, ends }: Desk): VNode {
  const say = useSay(deskWords)
  const weekday = now.toZonedDateTimeISO(zone).dayOfWeek
  const isIn = ({ days }: StudentInCase) => ends !== undefined && days.includes(weekday)
  const [here, away] = [students.filter(isIn), students.filter((one) => !isIn(one))]
  return (
    <section>
      <h2>{say('desk.in-today')}</h2>
      {here.length === 0 && <p>{say('desk.in-today.none')}</p>}
      <Students list={here} />
      {away.length > 0 && (
        <Details summary={say('desk.not-in')}>
          <Students list={away} />
        </Details>
      )}
    </section>
  )
}

function Students({ list }: { list: readonly StudentInCase[] }): VNode {
  const say = useSay(deskWords)
  return (
    <ul class="plain-list">
      {list.map(({ student, name, cases }) => (
        <li key={student}>
          <Name>{name}</Name>{' '}
          {cases.map(({ id, number }) => (
            <a key={id} href={routes.cases.one.href({ case: id })}>
              {say('desk.case', { number })}
            </a>
          ))}
        </li>
      ))}
    </ul>
  )
}
