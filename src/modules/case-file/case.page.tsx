import type { VNode } from 'preact'
import type { Policy } from '#modules/policy/policy.ts'
import { routes, whereToWrite } from '#routes'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/card.tsx'
import { Details } from '#ui/details.tsx'
import { DutyList } from '#ui/duty-list.tsx'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Tag } from '#ui/standing.tsx'
import { Stones } from '#ui/stones.tsx'
import { Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { Term, useSay, useTerm } from '#ui/words.tsx'
import { type Calendar, dateAt, schoolDaysBetween } from '#values/school-day.ts'
import type { CaseFile } from './case-file.ts'
import { caseFileWords } from './case-file-words.ts'
import { PeopleInFile } from './person-in-file.page.tsx'
import { StoryOfCase } from './story.page.tsx'

export type CasePageProps = {
  file: CaseFile
  number: string
  policy: Policy
  calendar: Calendar
  now: Temporal.Instant
  staff: ReadonlyMap<string, string>
}

/** A case: who, is everybody safe tonight, what is next and why; below it the story. */
export function CasePage(props: CasePageProps): VNode {
  const { file, number, policy, calendar, now, staff } = props
  const say = useSay(caseFileWords)
  const title = say('file.title', { number })
  const isOpen = file.closing.is !== 'closed'
  return (
    <StaffLayout title={title} place="cases">
      <Heading above={<Marks {...props} />}>{title}</Heading>
      {file.hold && <OnHold {...props} />}
      <div class="case-file">
        <div>
          <Next {...props} />
          <PeopleInFile
            case={file.case.case}
            policy={policy}
            people={file.people}
            isOpen={isOpen}
          />
        </div>
        <aside>
          <Tonight {...props} />
          <Stones
            label={say('file.stages')}
            stones={file.stages.map(({ stage, state }) => ({
              state,
              words: say(`file.stage.${stage}`),
            }))}
          />
          <DoElse {...props} isOpen={isOpen} />
        </aside>
      </div>
      <StoryOfCase
        items={file.story}
        people={file.people}
        policy={policy}
        staff={staff}
        now={now}
        zone={calendar.zone}
      />
    </StaffLayout>
  )
}

function Marks({ file, policy }: CasePageProps): VNode {
  const say = useSay(caseFileWords)
  const term = useTerm()
  const { closing, severity, hold } = file
  const labels = (list: string, codes: readonly string[]) =>
    codes.map((code) => policy.lists[list]?.codes.find((one) => one.code === code)?.label ?? code)
  return (
    <span class="marks">
      <Tag tone={closing.is === 'closed' ? 'moss' : 'river'}>{say(`file.${closing.is}`)}</Tag>
      <Tag>{severity ? say('file.severity', { severity }) : say('file.no-severity')}</Tag>
      {hold && <Tag tone="brick">{say('file.on-hold')}</Tag>}
      {[...labels('types', file.case.types), ...labels('grounds', file.case.grounds)].map(
        (label) => (
          <Tag key={label}>{term(label)}</Tag>
        ),
      )}
    </span>
  )
}

function OnHold({ file, now, calendar }: CasePageProps): VNode | null {
  const say = useSay(caseFileWords)
  const when = useWhen(now, calendar.zone)
  if (file.hold === undefined) return null
  return (
    <Notice kind="danger" title={say('file.on-hold')}>
      <p>{say('file.hold', { day: when.day(file.hold.reviewOn) })}</p>
      <p>
        <a href={routes.cases.holdLifted.href({ case: file.case.case })}>{say('file.hold.lift')}</a>
      </p>
    </Notice>
  )
}

function Tonight({ file, now, calendar }: CasePageProps): VNode {
  const say = useSay(caseFileWords)
  const when = useWhen(now, calendar.zone)
  const { tonight } = file
  const kind = tonight?.safe === 'no' ? 'danger' : tonight?.safe === 'yes' ? 'done' : 'attention'
  return (
    <Notice kind={kind} title={say('file.tonight')}>
      <p>
        {tonight === undefined || tonight.safe === undefined
          ? say('file.tonight.unasked')
          : say(`file.tonight.${tonight.safe}`, { when: when.at(tonight.at) })}
      </p>
      {tonight?.howHome && <Told>{tonight.howHome}</Told>}
      {tonight?.whatWeChanged && <Told>{tonight.whatWeChanged}</Told>}
    </Notice>
  )
}

function Next({ file, now, calendar }: CasePageProps): VNode {
  const say = useSay(caseFileWords)
  const when = useWhen(now, calendar.zone)
  const today = dateAt(calendar, now)
  if (file.next.length === 0)
    return (
      <EmptyState title={say('file.next.nothing')}>
        <p>{say('file.next.nothing.why')}</p>
      </EmptyState>
    )
  const dueIn = (due: Temporal.Instant | undefined, isOverdue: boolean) => {
    if (due === undefined) return say('file.no-limit')
    const days = schoolDaysBetween(calendar, today, dateAt(calendar, due))
    return days === 0 && !isOverdue
      ? say('file.due-clock', { clock: when.clock(due) })
      : when.due(days)
  }
  return (
    <section>
      <h2>{say('file.next')}</h2>
      <DutyList
        label={say('file.next')}
        duties={file.next.map(({ judgement, rule, sentence, standing }) => {
          const { party, subject, settles = '', due } = judgement
          const isCase = subject === file.case.case
          const reason = routes.reason.href({ subject, rule: rule.id })
          return {
            key: `${rule.id} ${party ?? ''} ${judgement.nth}`,
            title: <Term>{sentence}</Term>,
            why: (
              <>
                {say('file.why', { clause: rule.clause })}{' '}
                <a href={party ? `${reason}?party=${party}` : reason}>{say('file.not-done')}</a>
              </>
            ),
            standing,
            due: dueIn(due, standing === 'overdue'),
            href: whereToWrite(settles, { subject, party, isCase }),
          }
        })}
      />
    </section>
  )
}

function DoElse({ file, isOpen }: CasePageProps & { isOpen: boolean }): VNode {
  const say = useSay(caseFileWords)
  const at = { case: file.case.case }
  const { cases } = routes
  const ways = isOpen
    ? ([
        ['severity', cases.severity],
        ['investigator', cases.investigator],
        ...(file.hold ? [] : [['hold', cases.hold] as const]),
        ['evidence', cases.evidence],
        ['no-witnesses', cases.noneFound],
        ['reports', cases.reports],
      ] as const)
    : []
  return (
    <section>
      {isOpen ? (
        <>
          <Details summary={say('file.do')} open>
            <ul class="ways-on">
              {ways.map(([key, route]) => (
                <li key={key}>
                  <a href={route.href(at)}>{say(`file.do.${key}`)}</a>
                </li>
              ))}
            </ul>
          </Details>
          <ButtonLink href={cases.closure.href(at)}>{say('file.do.close')}</ButtonLink>
        </>
      ) : (
        <ButtonLink href={cases.reopening.href(at)}>{say('file.do.reopen')}</ButtonLink>
      )}
    </section>
  )
}
