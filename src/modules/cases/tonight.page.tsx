import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import { type AboutReport, Changed } from './changed.page.tsx'
import { ReportWords } from './report-words.page.tsx'

/** Tonight first: how does each get home, with whom, and is it safe? */
export function TonightPage(props: AboutReport): VNode {
  const { shown, sent, mistakes } = props
  const say = useSay(casesWords)
  return (
    <StaffLayout title={say('tonight.title')} place="reports" mistakes={mistakes}>
      <Heading>{say('tonight.title')}</Heading>
      <Lede>{say('tonight.lede')}</Lede>
      <Changed {...props} />
      <Form
        action={routes.reports.tonight.href({ report: shown.report })}
        sent={sent}
        hidden={{ seen: props.newest }}
      >
        <TextArea
          name="how-home"
          label={say('tonight.how-home')}
          hint={say('tonight.how-home.hint')}
          value={sent['how-home']}
          error={mistakes?.['how-home']}
          rows={3}
        />
        <Radios
          name="safe"
          label={say('tonight.safe')}
          value={sent['safe']}
          error={mistakes?.['safe']}
          inline
          choices={(['yes', 'no', 'not-sure'] as const).map((code) => ({
            code,
            label: say(`triage.answer.${code}`),
          }))}
        />
        <TextArea
          name="what-we-changed"
          label={say('tonight.what-we-changed')}
          hint={say('tonight.what-we-changed.hint')}
          value={sent['what-we-changed']}
          error={mistakes?.['what-we-changed']}
          rows={3}
        />
        <Button>{say('tonight.send')}</Button>
      </Form>
      <Details summary={say('report.said')}>
        <ReportWords {...props} />
      </Details>
    </StaffLayout>
  )
}
