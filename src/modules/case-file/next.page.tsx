import type { VNode } from 'preact'
import { routes, whereToWrite } from '#routes'
import { EmptyState } from '#ui/card.tsx'
import { DutyList } from '#ui/duty-list.tsx'
import { useWhen } from '#ui/when.ts'
import { Term, useSay } from '#ui/words.tsx'
import { dateAt, schoolDaysBetween } from '#values/school-day.ts'
import type { ShownCase } from './shown-case.ts'
import { caseFileWords } from './case-file-words.ts'

/** What the policy asks for now, each with its clause, the way to do it and the way to say why not. */
export function Next({ file, now, calendar }: ShownCase): VNode {
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
