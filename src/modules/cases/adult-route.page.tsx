import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import { Details } from '#ui/details.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import { type AboutReport, Changed } from './changed.page.tsx'
import { ReportWords } from './report-words.page.tsx'
import type { TakeAdultRouteRefusal } from './take-adult-route.ts'

export type Handing = AboutReport & {
  adults: readonly { id: string; name: string }[]
  refusal?: TakeAdultRouteRefusal | undefined
}

/** A concern about an adult here: out of the bullying road, to the head or whoever stands in. */
export function AdultRoutePage(props: Handing): VNode {
  const { shown, sent, mistakes, refusal, adults } = props
  const say = useSay(casesWords)
  return (
    <StaffLayout title={say('adult.title')} place="reports" mistakes={mistakes}>
      <Heading>{say('adult.title')}</Heading>
      <Lede>{say('adult.lede')}</Lede>
      <Changed {...props} />
      {refusal && (
        <Notice kind="attention">
          <p>{say(`adult.refused.${refusal.because}`)}</p>
        </Notice>
      )}
      <Notice kind="info">
        <p>{say('adult.then')}</p>
        <p>{say('adult.lado')}</p>
      </Notice>
      <Form
        action={routes.reports.adultRoute.href({ report: shown.report })}
        sent={sent}
        hidden={{ seen: props.newest }}
      >
        <div class="codes">
          <Checkboxes
            name="adults"
            label={say('adult.who')}
            hint={say('adult.who.hint')}
            value={sent['adults']}
            choices={adults.map(({ id, name }) => ({ code: id, label: <Name>{name}</Name> }))}
          />
        </div>
        <TextArea
          name="reasons"
          label={say('adult.reasons')}
          value={sent['reasons']}
          error={mistakes?.['reasons']}
          rows={4}
        />
        <Button>{say('adult.send')}</Button>
      </Form>
      <Details summary={say('report.said')}>
        <ReportWords {...props} />
      </Details>
    </StaffLayout>
  )
}
