import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import type { ReadReportRefusal } from './read-report.ts'
import { reportsWords } from './reports-words.ts'

/** One button, for whoever comes here by itself; mostly it is pressed on the report's own page. */
export function ReadReportPage(props: {
  report: string
  sent: Sent
  refusal?: ReadReportRefusal | undefined
}): VNode {
  const { report, sent, refusal } = props
  const say = useSay(reportsWords)
  return (
    <StaffLayout title={say('reading.title')} place="reports">
      <Heading>{say('reading.title')}</Heading>
      {refusal && (
        <Notice kind="attention">
          <p>{say(`reading.refused.${refusal.because}`)}</p>
        </Notice>
      )}
      <p>{say('reading.why')}</p>
      <Form action={routes.reports.reading.href({ report })} sent={sent}>
        <Button>{say('reading.send')}</Button>
      </Form>
    </StaffLayout>
  )
}
