import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { DateField, dateGiven } from '#ui/date-field.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import type { GiveReasonRefusal } from './give-reason.ts'
import type { Code } from './policy.ts'
import { policyWords } from './policy-words.ts'

/** Why something was not done: what the policy asks, the reason, and whether it will be done later. */
export function GiveReasonPage(props: {
  action: string
  sentence: string
  clause: string
  reasons: readonly Code[]
  mayBePutOff: boolean
  sent: Sent
  mistakes?: Mistakes
  refusal?: GiveReasonRefusal
}): VNode {
  const { action, sentence, clause, reasons, mayBePutOff, sent, mistakes, refusal } = props
  const say = useSay(policyWords)
  return (
    <StaffLayout title={say('reason.title')} mistakes={mistakes}>
      <Heading above={say('reason.clause', { clause })}>{say('reason.title')}</Heading>
      {refusal && (
        <Notice kind="attention">
          <p>{say(`reason.refused.${refusal.because}`)}</p>
        </Notice>
      )}
      <Notice kind="info" title={say('reason.asked')}>
        <p>
          <Term>{sentence}</Term>
        </p>
      </Notice>
      <Form action={action} sent={sent}>
        <Radios
          name="why"
          label={say('reason.why')}
          value={sent['why']}
          error={mistakes?.['why']}
          choices={reasons.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
        />
        <TextArea
          name="reasons"
          label={say('reason.reasons')}
          hint={say('reason.reasons.hint')}
          value={sent['reasons']}
          error={mistakes?.['reasons']}
          rows={4}
        />
        {mayBePutOff && (
          <>
            <Radios
              name="later"
              label={say('reason.later')}
              value={sent['later']}
              choices={(['no', 'yes'] as const).map((code) => ({
                code,
                label: say(`reason.later.${code}`),
              }))}
            />
            <DateField
              name="until"
              label={say('reason.until')}
              hint={say('reason.until.hint')}
              value={dateGiven(sent, 'until')}
              error={mistakes?.['until']}
            />
          </>
        )}
        <Button>{say('reason.save')}</Button>
      </Form>
    </StaffLayout>
  )
}
