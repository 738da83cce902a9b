import type { VNode } from 'preact'
import { routes } from '#routes'
import { ButtonLink } from '#ui/button.tsx'
import { Columns } from '#ui/columns.tsx'
import { Details } from '#ui/details.tsx'
import { Heading } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Stones } from '#ui/stones.tsx'
import { useSay } from '#ui/words.tsx'
import { caseFileWords } from './case-file-words.ts'
import { MarksOfCase, OnHold, Tonight } from './case-standing.page.tsx'
import { Next } from './next.page.tsx'
import { PeopleInFile } from './person-in-file.page.tsx'
import type { ShownCase } from './shown-case.ts'
import { StoryOfCase } from './story.page.tsx'

/** A case: who, is everybody safe tonight, what is next and why; below it the story. */
export function CasePage(props: ShownCase): VNode {
  const { file, number, policy, calendar, now, staff } = props
  const say = useSay(caseFileWords)
  const title = say('file.title', { number })
  const isOpen = file.closing.is !== 'closed'
  return (
    <StaffLayout title={title} place="cases">
      <Heading above={<MarksOfCase {...props} />}>{title}</Heading>
      {file.hold && <OnHold {...props} />}
      <Columns
        aside={
          <>
            <Tonight {...props} />
            <Stones
              label={say('file.stages')}
              stones={file.stages.map(({ stage, state }) => ({
                state,
                words: say(`file.stage.${stage}`),
              }))}
            />
            <DoElse {...props} isOpen={isOpen} />
          </>
        }
      >
        <Next {...props} />
        <PeopleInFile case={file.case.case} policy={policy} people={file.people} isOpen={isOpen} />
      </Columns>
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

function DoElse({ file, isOpen }: ShownCase & { isOpen: boolean }): VNode {
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
            <ul class="plain-list">
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
