import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { casesWords } from './cases-words.ts'
import { type AboutReport, Changed } from './changed.page.tsx'
import type { CheckLightlyRefusal } from './check-lightly.ts'

export type Checking = AboutReport & {
  /** When it is due, as the policy judges. */
  due: Temporal.Instant | undefined
  refusal?: CheckLightlyRefusal | undefined
}

/** The one check afterwards: are they all right? */
export function LightCheckPage(props: Checking): VNode {
  const { shown, sent, mistakes, refusal, due, now, zone } = props
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  const { light, report } = shown
  return (
    <StaffLayout title={say('light.check')} place="reports" mistakes={mistakes}>
      <Heading>{say('light.check')}</Heading>
      <Lede>{say('light.check.lede')}</Lede>
      <Changed {...props} />
      {refusal && (
        <Notice kind="attention">
          <p>{say(`light.check.refused.${refusal.because}`)}</p>
        </Notice>
      )}
      {light === undefined && !refusal && <p>{say('light.check.refused.not-sorted')}</p>}
      {due !== undefined && <p>{say('light.check.due', { when: when.at(due) })}</p>}
      {light?.whatIDid && <Told>{light.whatIDid}</Told>}
      {light !== undefined && (
        <Form
          action={routes.reports.lightCheck.href({ report })}
          sent={sent}
          hidden={{ seen: props.newest }}
        >
          <Radios
            name="all-right"
            label={say('light.all-right')}
            value={sent['all-right']}
            error={mistakes?.['all-right']}
            inline
            choices={(['yes', 'no', 'not-sure'] as const).map((code) => ({
              code,
              label: say(`triage.answer.${code}`),
            }))}
          />
          <TextArea
            name="what-was-said"
            label={say('light.what-was-said')}
            value={sent['what-was-said']}
            error={mistakes?.['what-was-said']}
            rows={4}
          />
          <Button>{say('light.check.send')}</Button>
        </Form>
      )}
    </StaffLayout>
  )
}
