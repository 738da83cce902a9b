import type { VNode } from 'preact'
import { routes } from '#routes'
import type { Mistakes } from '#ui/field-props.ts'
import { Notice } from '#ui/notice.tsx'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { casesWords } from './cases-words.ts'
import type { ReportShown } from './report-shown.ts'

/** What every form about a report is shown with. */
export type AboutReport = {
  shown: ReportShown
  sent: Sent
  mistakes?: Mistakes | undefined
  changed?: true | undefined
  /** The newest entry that the form shows. */
  newest: string
  now: Temporal.Instant
  zone: string
}

/** Something arrived while they were writing: look again, nothing is lost. */
export function Changed({ changed, shown }: Pick<AboutReport, 'changed' | 'shown'>): VNode | null {
  const say = useSay(casesWords)
  if (!changed) return null
  return (
    <Notice kind="attention" title={say('report.changed')}>
      <p>{say('report.changed.what')}</p>
      <p>
        <a href={routes.reports.one.href({ report: shown.report })}>{say('report.look-again')}</a>
      </p>
    </Notice>
  )
}
