import type { VNode } from 'preact'
import { Notice } from '#ui/notice.tsx'
import { useSay } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import type { ReportShown } from './report-shown.ts'

export type Noticed = {
  shown: ReportShown
  /** It is for the head, or whoever stands in. */
  isForHead: boolean
  /** They read it only because nobody else could be found to. */
  isLastResort: boolean
}

/** What to know about a report before anything else. */
export function ReportNotices({ shown, isForHead, isLastResort }: Noticed): VNode {
  const say = useSay(casesWords)
  const isUnsafe = shown.feelSafe === 'no' && shown.tonight === undefined
  return (
    <>
      {isUnsafe && (
        <Notice kind="danger" title={say('report.unsafe')}>
          <p>{say('report.unsafe.what')}</p>
        </Notice>
      )}
      {isForHead && (
        <Notice kind="attention" title={say('report.adult')}>
          <p>{say('report.adult.what')}</p>
          {isLastResort && <p>{say('report.last-resort')}</p>}
        </Notice>
      )}
      {!isForHead && shown.saidAboutAnAdult === 'not-sure' && (
        <Notice kind="attention">
          <p>{say('report.adult.not-sure')}</p>
        </Notice>
      )}
      {!shown.named && (
        <Notice kind="info" title={say('report.no-name')}>
          <p>{say('report.no-name.what')}</p>
        </Notice>
      )}
    </>
  )
}
