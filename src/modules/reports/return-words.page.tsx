import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import type { ConfirmHolderRefusal } from './confirm-holder.ts'
import { reportsWords } from './reports-words.ts'
import type { ReturnWords } from './return-words-of-report.ts'

export type Holding = {
  report: string
  /** Undefined if none were given out. */
  words: ReturnWords | undefined
  lastOpened: Temporal.Instant | undefined
  mayConfirm: boolean
  now: Temporal.Instant
  zone: string
  sent: Sent
  mistakes?: Mistakes | undefined
  refusal?: ConfirmHolderRefusal | undefined
}

/** Whose hands the return words are in, and the way to end them. */
export function ReturnWordsPage(props: Holding): VNode {
  const { words, mistakes, refusal, mayConfirm } = props
  const say = useSay(reportsWords)
  const live = words !== undefined && words.cancelled === undefined
  return (
    <StaffLayout title={say('holder.title')} place="reports" mistakes={mistakes}>
      <Heading>{say('holder.title')}</Heading>
      <Lede>{say('holder.lede')}</Lede>
      {refusal && (
        <Notice kind="attention">
          <p>{say(`holder.refused.${refusal.because}`)}</p>
        </Notice>
      )}
      <HowTheyStand {...props} />
      {live && mayConfirm && <Confirm {...props} />}
      {live && <Cancel {...props} primary={!mayConfirm} />}
    </StaffLayout>
  )
}

function HowTheyStand({ words, lastOpened, now, zone }: Holding): VNode {
  const say = useSay(reportsWords)
  const when = useWhen(now, zone)
  if (words === undefined) return <p>{say('holder.none')}</p>
  if (words.cancelled !== undefined) return <p>{say('holder.is-cancelled')}</p>
  return (
    <>
      <p>{words.holder === undefined ? say('holder.unconfirmed') : say('holder.confirmed')}</p>
      <p>
        {lastOpened === undefined
          ? say('holder.never-opened')
          : say('holder.opened', { when: when.at(lastOpened) })}
      </p>
    </>
  )
}

function Confirm({ report, sent, mistakes }: Holding): VNode {
  const say = useSay(reportsWords)
  return (
    <section>
      <h2>{say('holder.confirm')}</h2>
      <Form action={routes.reports.holder.href({ report })} sent={sent}>
        <Radios
          name="holder"
          label={say('holder.who')}
          value={sent['holder']}
          error={mistakes?.['holder']}
          choices={(['hurt', 'teller'] as const).map((code) => ({
            code,
            label: say(`holder.who.${code}`),
          }))}
        />
        <Checkboxes
          name="face-to-face"
          label={say('holder.face-to-face')}
          value={sent['face-to-face']}
          error={mistakes?.['face-to-face']}
          choices={[{ code: 'yes', label: say('holder.face-to-face.yes') }]}
        />
        <Button>{say('holder.confirm.send')}</Button>
      </Form>
    </section>
  )
}

function Cancel({ report, sent, mistakes, primary }: Holding & { primary: boolean }): VNode {
  const say = useSay(reportsWords)
  return (
    <section>
      <h2>{say('holder.cancel')}</h2>
      <p>{say('holder.cancel.lede')}</p>
      <Form action={routes.reports.cancellation.href({ report })} sent={sent}>
        <Radios
          name="why"
          label={say('holder.why')}
          value={sent['why']}
          error={mistakes?.['why']}
          choices={(['lost', 'found-by-somebody', 'not-wanted'] as const).map((code) => ({
            code,
            label: say(`holder.why.${code}`),
          }))}
        />
        <Button look={primary ? 'primary' : 'quiet'}>{say('holder.cancel.send')}</Button>
      </Form>
    </section>
  )
}
