import type { ComponentChildren, VNode } from 'preact'
import { routes } from '#routes'
import type { CodeList } from '#modules/policy/policy.ts'
import { EmptyState } from '#ui/card.tsx'
import { Heading } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Standing, Tag } from '#ui/standing.tsx'
import { Table } from '#ui/table.tsx'
import { Name } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { Term, useSay } from '#ui/words.tsx'
import { type Calendar, dateAt, schoolDaysBetween } from '#values/school-day.ts'
import type { CaseListed } from './case-list.query.ts'
import type { CaseNext } from './case-next.ts'
import { casesWords } from './cases-words.ts'

type Props = {
  open: readonly { listed: CaseListed; next: CaseNext | undefined }[]
  closed: readonly CaseListed[]
  severity: CodeList | undefined
  calendar: Calendar
  now: Temporal.Instant
}

/** The cases somebody may know of: the open ones by what is due, then those closed lately. No child's name stands here. */
export function CaseListPage(props: Props): VNode {
  const { open } = props
  const say = useSay(casesWords)
  return (
    <StaffLayout title={say('case.list')} place="cases">
      <Heading>{say('case.list')}</Heading>
      {open.length === 0 ? (
        <EmptyState title={say('case.list.none')}>
          <p>{say('case.list.none.why')}</p>
        </EmptyState>
      ) : (
        <OpenCases {...props} />
      )}
      {props.closed.length > 0 && <ClosedCases {...props} />}
    </StaffLayout>
  )
}

function OpenCases({ open, severity, calendar, now }: Props): VNode {
  const say = useSay(casesWords)
  const when = useWhen(now, calendar.zone)
  const today = dateAt(calendar, now)
  const ageDays = (at: Temporal.Instant) => schoolDaysBetween(calendar, dateAt(calendar, at), today)
  return (
    <Table
      caption={say('case.list.open')}
      columns={[
        { label: say('case.list.number') },
        { label: say('case.list.next') },
        { label: say('case.list.severity') },
        { label: say('case.list.age') },
      ]}
      rows={open.map(({ listed, next }) => ({
        key: listed.case,
        cells: [
          <Numbered key="number" listed={listed}>
            {listed.heldUntil && (
              <Tag tone="brick">
                {say('case.list.on-hold', { day: when.day(listed.heldUntil) })}
              </Tag>
            )}
          </Numbered>,
          next === undefined ? (
            say('case.list.nothing-next')
          ) : (
            <Next key="next" next={next} calendar={calendar} now={now} />
          ),
          <Serious key="severity" of={listed.severity} list={severity} />,
          say('case.list.age.days', { days: ageDays(listed.openedAt) }),
        ],
      }))}
    />
  )
}

function ClosedCases({ closed, severity, calendar, now }: Props): VNode {
  const say = useSay(casesWords)
  const when = useWhen(now, calendar.zone)
  return (
    <Table
      caption={say('case.list.closed')}
      columns={[
        { label: say('case.list.number') },
        { label: say('case.list.severity') },
        { label: say('case.list.closed-on') },
      ]}
      rows={closed.map((listed) => ({
        key: listed.case,
        cells: [
          <Numbered key="number" listed={listed} />,
          <Serious key="severity" of={listed.severity} list={severity} />,
          listed.closedAt && when.day(dateAt(calendar, listed.closedAt)),
        ],
      }))}
    />
  )
}

function Numbered(props: { listed: CaseListed; children?: ComponentChildren }): VNode {
  const { listed, children } = props
  const say = useSay(casesWords)
  return (
    <>
      <a href={routes.cases.one.href({ case: listed.case })}>
        {say.rich('case.number', { number: <Name>{listed.number}</Name> })}
      </a>{' '}
      {children}
      <p class="hint">
        {say('case.list.people', { targets: listed.targets, alleged: listed.alleged })}
      </p>
    </>
  )
}

function Next(props: { next: CaseNext; calendar: Calendar; now: Temporal.Instant }): VNode {
  const { next, calendar, now } = props
  const when = useWhen(now, calendar.zone)
  const days =
    next.due && schoolDaysBetween(calendar, dateAt(calendar, now), dateAt(calendar, next.due))
  return (
    <>
      <Term>{next.sentence}</Term>{' '}
      <Standing
        of={next.standing}
        {...(days !== undefined && days !== 0 && { words: when.due(days) })}
      />
    </>
  )
}

function Serious(props: { of: string | undefined; list: CodeList | undefined }): VNode {
  const say = useSay(casesWords)
  const label = props.list?.codes.find(({ code }) => code === props.of)?.label
  return <>{label === undefined ? say('case.list.no-severity') : <Term>{label}</Term>}</>
}
