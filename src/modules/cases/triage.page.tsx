import type { VNode } from 'preact'
import { routes } from '#routes'
import { Details } from '#ui/details.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { StoneLine } from '#ui/stones.tsx'
import { Ways } from '#ui/ways.tsx'
import { useSay } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import { type AboutReport, Changed } from './changed.page.tsx'
import type { DecideTriageRefusal } from './decide-triage.ts'
import { ReportNotices, type Noticed } from './report-notices.page.tsx'
import { ReportWords } from './report-words.page.tsx'
import { type Chosen, RoadForm } from './road-form.page.tsx'

export type Triaging = AboutReport &
  Noticed &
  Chosen & { refusal?: DecideTriageRefusal | undefined }

/** The one decision about a report: first tonight, then the road. */
export function TriagePage(props: Triaging): VNode {
  const { shown, road, refusal, mistakes } = props
  const say = useSay(casesWords)
  return (
    <StaffLayout title={say('triage.title')} place="reports" mistakes={mistakes}>
      <Heading>{road === undefined ? say('triage.title') : say(`triage.road.${road}`)}</Heading>
      {road === undefined && <Lede>{say('triage.lede')}</Lede>}
      <ReportNotices {...props} />
      <Changed {...props} />
      {refusal && (
        <Notice
          kind="attention"
          title={'clause' in refusal ? say('triage.clause', { clause: refusal.clause }) : undefined}
        >
          <p>{say(`triage.refused.${refusal.because}`)}</p>
        </Notice>
      )}
      <TonightFirst {...props} />
      {road === undefined ? <Roads {...props} /> : <RoadForm {...props} road={road} />}
      <Details summary={say('report.said')} open={road === undefined}>
        <ReportWords {...props} />
      </Details>
      {road !== undefined && (
        <p>
          <a href={routes.reports.triage.href({ report: shown.report })}>{say('triage.other')}</a>
        </p>
      )}
    </StaffLayout>
  )
}

function TonightFirst({ shown }: Triaging): VNode {
  const say = useSay(casesWords)
  const { tonight, report } = shown
  if (tonight !== undefined)
    return <StoneLine state="full">{say(`tonight.is.${tonight.safe}`)}</StoneLine>
  return (
    <StoneLine state="hollow">
      <a href={routes.reports.tonight.href({ report })}>{say('triage.tonight-first')}</a>
    </StoneLine>
  )
}

function Roads({ shown, isForHead }: Triaging): VNode {
  const say = useSay(casesWords)
  const { report } = shown
  const formOf = (road: 'case' | 'join' | 'answered') => ({
    href: `${routes.reports.triage.href({ report })}?road=${road}`,
    title: say(`triage.road.${road}`),
    note: say(`triage.road.${road}.note`),
  })
  const adult = {
    href: routes.reports.adultRoute.href({ report }),
    title: say('adult.title'),
    note: say('adult.note'),
  }
  const light = {
    href: routes.reports.light.href({ report }),
    title: say('light.title'),
    note: say('light.note'),
  }
  return (
    <Ways
      ways={
        isForHead
          ? [{ ...adult, primary: true }, formOf('answered'), formOf('case')]
          : [{ ...formOf('case'), primary: true }, light, formOf('join'), formOf('answered'), adult]
      }
    />
  )
}
