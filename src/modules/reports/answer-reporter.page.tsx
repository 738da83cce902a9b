import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import type { AnswerReporterRefusal } from './answer-reporter.ts'
import { reportsWords } from './reports-words.ts'

export type Answering = {
  report: string
  /** Return words lead back here. */
  leadsBack: boolean
  answers: readonly { at: Temporal.Instant; text: string }[]
  now: Temporal.Instant
  zone: string
  sent: Sent
  mistakes?: Mistakes | undefined
  refusal?: AnswerReporterRefusal | undefined
}

/** What was received, and what happens next, said to whoever told us. */
export function AnswerReporterPage(props: Answering): VNode {
  const { report, leadsBack, answers, now, zone, sent, mistakes, refusal } = props
  const say = useSay(reportsWords)
  const when = useWhen(now, zone)
  return (
    <StaffLayout title={say('answer.title')} place="reports" mistakes={mistakes}>
      <Heading>{say('answer.title')}</Heading>
      <Lede>{say('answer.lede')}</Lede>
      {refusal && (
        <Notice kind="attention" title={say('clause', { clause: refusal.clause })}>
          <p>{say(`answer.refused.${refusal.because}`)}</p>
        </Notice>
      )}
      {!refusal && !leadsBack && (
        <Notice kind="info">
          <p>{say('answer.refused.no-way-back')}</p>
        </Notice>
      )}
      <Form action={routes.reports.answer.href({ report })} sent={sent}>
        <Radios
          name="way"
          label={say('answer.way')}
          value={sent['way']}
          error={mistakes?.['way']}
          choices={(leadsBack ? (['written', 'spoken'] as const) : (['spoken'] as const)).map(
            (code) => ({ code, label: say(`answer.way.${code}`) }),
          )}
        />
        <TextArea
          name="answer"
          label={say('answer.text')}
          hint={leadsBack ? say('answer.text.hint') : undefined}
          value={sent['answer']}
          error={mistakes?.['answer']}
          rows={5}
        />
        <Button>{say('answer.send')}</Button>
      </Form>
      {answers.length > 0 && <h2>{say('answer.before')}</h2>}
      {answers.map(({ at, text }) => (
        <div key={at.toString()}>
          <p class="hint">{when.at(at)}</p>
          <Told>{text}</Told>
        </div>
      ))}
    </StaffLayout>
  )
}
