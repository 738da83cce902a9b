import type { VNode } from 'preact'
import { Radios } from '#ui/choices.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import type { tellers } from '#modules/reports/report.entry.ts'
import { CaseFormPage, type FormShown } from './case-form.page.tsx'
import { casesWords } from './cases-words.ts'
import type { JoinReportRefusal } from './join-report.ts'
import type { Joinable } from './joinable.query.ts'

/** Another report is handled in this case. They are told apart by when they came and from whom, not by what they say. */
export function JoinReportPage(
  props: FormShown<JoinReportRefusal> & {
    reports: readonly Joinable[]
    now: Temporal.Instant
    zone: string
  },
): VNode {
  const { sent, mistakes, refusal, reports, now, zone } = props
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  return (
    <CaseFormPage
      shown={props}
      title={say('join.title')}
      titleText={say('join.title')}
      lede={say('join.lede')}
      refused={refusal && say(`join.refused.${refusal.because}`)}
      save={say('join.save')}
    >
      {reports.length === 0 ? (
        <p>{say('join.none')}</p>
      ) : (
        <Radios
          name="report"
          label={say('join.report')}
          value={sent['report']}
          error={mistakes?.['report']}
          choices={reports.map(({ report, receivedAt, teller }) => ({
            code: report,
            label: say('join.report.received', { at: when.at(receivedAt) }),
            hint: say(`join.report.teller.${teller as (typeof tellers)[number]}`),
          }))}
        />
      )}
    </CaseFormPage>
  )
}
