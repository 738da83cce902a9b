import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Tag } from '#ui/standing.tsx'
import { type Stone, Stones } from '#ui/stones.tsx'
import { Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import { channelKey, tellerKey } from './report-list.page.tsx'
import { type DecisionTold, ReportDecision } from './report-decision.page.tsx'
import { ReportNotices, type Noticed } from './report-notices.page.tsx'
import type { ReportShown } from './report-shown.ts'
import { ReportWords } from './report-words.page.tsx'

export type ReportRead = DecisionTold & Noticed & { shown: ReportShown }

/** One report: what comes first, what was told, what was done about it. */
export function ReportPage(props: ReportRead): VNode {
  const { shown, now, zone } = props
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  const { report } = shown
  return (
    <StaffLayout title={say('report.title')} place="reports">
      <Heading above={<HowTold shown={shown} />}>
        {say('report.of', { when: when.at(shown.receivedAt) })}
      </Heading>
      <ReportNotices {...props} />
      <Stones label={say('report.steps')} stones={useSteps(props)} />
      {shown.readAt !== undefined && <Next {...props} />}
      <h2>{say('report.said')}</h2>
      <ReportWords shown={shown} now={now} zone={zone} />
      {shown.readAt === undefined && (
        <Form action={routes.reports.reading.href({ report })}>
          <Button>{say('report.read-it')}</Button>
        </Form>
      )}
      <ReportDecision {...props} />
      <Answers {...props} />
      {shown.hasReturnWords && (
        <p>
          <a href={routes.reports.returnWords.href({ report })}>{say('report.return-words')}</a>
        </p>
      )}
    </StaffLayout>
  )
}

function HowTold({ shown }: { shown: ReportShown }): VNode {
  const say = useSay(casesWords)
  return (
    <>
      {say(channelKey(shown.channel))}
      {shown.teller === 'not-said' ? '' : `, ${say(tellerKey(shown.teller))}`}{' '}
      {!shown.named && <Tag>{say('reports.no-name')}</Tag>}
    </>
  )
}

/** The first things first: read, tonight, answer, decide. */
function useSteps({ shown, now, zone }: ReportRead): Stone[] {
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  const { report, readAt, tonight, answers, decision } = shown
  const step = (
    name: 'read' | 'decide' | 'answer',
    doneAt: Temporal.Instant | undefined,
    href?: string,
  ): Stone => ({
    state: doneAt === undefined ? 'hollow' : 'full',
    words: say(`report.step.${name}`),
    href,
    said: doneAt === undefined ? undefined : when.at(doneAt),
  })
  return [
    step('read', readAt),
    {
      state: tonight === undefined ? 'hollow' : tonight.safe === 'yes' ? 'full' : 'half',
      words: say('report.step.tonight'),
      href: routes.reports.tonight.href({ report }),
      said: tonight && say(`tonight.is.${tonight.safe}`),
    },
    step('decide', decision?.at, routes.reports.triage.href({ report })),
    step('answer', answers.at(-1)?.at, routes.reports.answer.href({ report })),
  ]
}

/** The one thing to do now. */
function Next({ shown, now, zone }: ReportRead): VNode | null {
  const say = useSay(casesWords)
  const { report, tonight, answers, decision, light } = shown
  const mustAsk = tonight === undefined && shown.feelSafe !== 'yes' && decision === undefined
  if (mustAsk)
    return (
      <ButtonLink href={routes.reports.tonight.href({ report })}>
        {say('report.tonight')}
      </ButtonLink>
    )
  if (decision === undefined)
    return (
      <ButtonLink href={routes.reports.triage.href({ report })}>{say('report.decide')}</ButtonLink>
    )
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const isUnchecked = decision.road === 'light-road' && light?.check === undefined
  const isCheckDue = isUnchecked && Temporal.PlainDate.compare(light?.checkOn ?? today, today) <= 0
  if (isCheckDue || (isUnchecked && answers.length > 0))
    return (
      <ButtonLink href={routes.reports.lightCheck.href({ report })}>
        {say('light.check')}
      </ButtonLink>
    )
  if (answers.length === 0)
    return (
      <ButtonLink href={routes.reports.answer.href({ report })}>{say('report.answer')}</ButtonLink>
    )
  return null
}

function Answers({ shown: { answers }, now, zone }: ReportRead): VNode | null {
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  if (answers.length === 0) return null
  return (
    <section>
      <h2>{say('report.answers')}</h2>
      {answers.map(({ at, text }) => (
        <div key={at.toString()}>
          <p class="hint">{when.at(at)}</p>
          <Told>{text}</Told>
        </div>
      ))}
    </section>
  )
}
