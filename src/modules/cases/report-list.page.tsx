import type { VNode } from 'preact'
import { routes } from '#routes'
import { EmptyState } from '#ui/card.tsx'
import { type Duty, DutyList } from '#ui/duty-list.tsx'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Tag } from '#ui/standing.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { isAfter } from '#values/instant.ts'
import { casesWords } from './cases-words.ts'
import type { ListedReport } from './report-list.query.ts'

export type ReportList = {
  reports: readonly ListedReport[]
  page: number
  pages: number
  /** It was just handed to the head, or whoever stands in, and is not theirs any more. */
  handedOn: boolean
  now: Temporal.Instant
  zone: string
}

/** The register of reports: what waits first. None is ever taken away (R3.2). */
export function ReportListPage(props: ReportList): VNode {
  const { reports, page, pages, handedOn } = props
  const say = useSay(casesWords)
  const waiting = reports.filter(waits)
  const decided = reports.filter((one) => !waits(one))
  return (
    <StaffLayout title={say('reports.title')} place="reports">
      <Heading>{say('reports.title')}</Heading>
      {handedOn && (
        <Notice kind="done">
          <p>{say('reports.handed-on')}</p>
        </Notice>
      )}
      {reports.length === 0 && (
        <EmptyState title={say('reports.none')}>{say('reports.none.why')}</EmptyState>
      )}
      {waiting.length > 0 && <Group {...props} title="waiting" reports={waiting} />}
      {decided.length > 0 && <Group {...props} title="decided" reports={decided} />}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(page) => `${routes.reports.list.href()}?page=${page}`}
      />
    </StaffLayout>
  )
}

function waits({ readAt, road, checkOn }: ListedReport): boolean {
  return readAt === undefined || road === undefined || checkOn !== undefined
}

function Group(props: ReportList & { title: 'waiting' | 'decided' }): VNode {
  const { title, reports, now, zone } = props
  const say = useSay(casesWords)
  const dutyOf = useDuty(now, zone)
  return (
    <section>
      <h2>{say(`reports.${title}`)}</h2>
      <DutyList label={say(`reports.${title}`)} duties={reports.map(dutyOf)} />
    </section>
  )
}

function useDuty(now: Temporal.Instant, zone: string): (report: ListedReport) => Duty {
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  return (one) => {
    const isLate = one.dueAt !== undefined && isAfter(now, one.dueAt)
    const standing = waits(one) ? (isLate ? 'overdue' : 'due') : 'kept'
    return {
      key: one.report,
      href: routes.reports.one.href({ report: one.report }),
      title: when.at(one.receivedAt),
      why: <Why one={one} />,
      standing,
      due: howFar(one),
    }
  }

  function howFar(one: ListedReport): string {
    if (one.readAt === undefined) return unread(one.receivedAt)
    if (one.road === undefined) return say('reports.undecided')
    if (one.checkOn !== undefined) return say('reports.check', { day: when.day(one.checkOn) })
    return one.road === 'case' && one.caseNumber !== undefined
      ? say('reports.in-case', { number: one.caseNumber })
      : say(`reports.road.${one.road}`)
  }

  function unread(since: Temporal.Instant): string {
    const hours = Math.floor(now.since(since).total('hours'))
    if (hours < 48) return say('reports.unread-hours', { hours })
    return say('reports.unread-days', { days: Math.floor(hours / 24) })
  }
}

function Why({ one }: { one: ListedReport }): VNode {
  const say = useSay(casesWords)
  return (
    <>
      {one.feelsUnsafe && <Tag tone="brick">{say('reports.unsafe')}</Tag>}{' '}
      {one.isAboutAnAdult && <Tag tone="amber">{say('reports.adult')}</Tag>}{' '}
      {!one.named && <Tag>{say('reports.no-name')}</Tag>} {say(channelKey(one.channel))}
      {one.teller === 'not-said' ? '' : ', '}
      {one.teller === 'not-said' ? '' : say(tellerKey(one.teller))}
    </>
  )
}

/** The key of the words for how a report came. */
export function channelKey(channel: string) {
  return channel === 'spoken' || channel === 'paper'
    ? (`reports.channel.${channel}` as const)
    : 'reports.channel.form'
}

/** The key of the words for who told us. */
export function tellerKey(teller: string) {
  return teller === 'student' || teller === 'parent-or-carer' || teller === 'staff'
    ? (`reports.teller.${teller}` as const)
    : 'reports.teller.someone-else'
}
