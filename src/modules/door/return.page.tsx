import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { DoorLayout } from '#ui/door-layout.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Helplines } from '#ui/helplines.tsx'
import { Notice } from '#ui/notice.tsx'
import { Stones } from '#ui/stones.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Told } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { type Sent, sentText } from '#values/sent.ts'
import { hasText } from '#values/text.ts'
import { type Answered, type CheckIn, CheckInPart, CheckInThanks } from './check-in.page.tsx'
import type { Door } from './front.page.tsx'
import { doorWords } from './door-words.ts'

/** Asks for the six words. What somebody wrote on a page that has closed itself is kept in the form. */
export function ReturnPage(props: Door & { sent: Sent; mistakes?: Mistakes }): VNode {
  const { provision, helplines, sent, mistakes } = props
  const say = useSay(doorWords)
  return (
    <DoorLayout
      provision={provision}
      mistakes={mistakes}
      helplines={<Helplines lines={helplines} />}
    >
      <Heading>{say('return.title')}</Heading>
      <Lede>{say('return.lede')}</Lede>
      <Form action={routes.door.return.href({ provision: provision.slug })} sent={sent}>
        <TextArea
          name="return-words"
          label={say('return.words')}
          hint={say('return.words.hint')}
          value={sent['return-words']}
          error={mistakes?.['return-words']}
          rows={2}
        />
        {hasText(sentText(sent, 'more')) && (
          <TextArea name="more" label={say('back.more')} value={sent['more']} />
        )}
        <Button>{say('return.open')}</Button>
      </Form>
    </DoorLayout>
  )
}

/** What the holder of the words may know: received, read, being dealt with, and messages. Never the report, never a name. */
export type Back = {
  read: boolean
  dealtWith: 'not-yet' | 'begun' | 'done'
  messages: readonly { at: Temporal.Instant; text: string }[]
  /** When the words were used before this time; undefined where they were not asked for just now. */
  openedBefore: Temporal.Instant | 'never' | undefined
  now: Temporal.Instant
  zone: string
  /** Asked of whoever was hurt, once a person has made sure that the words are theirs. */
  checkIn: CheckIn | undefined
  /** Lets further forms in for thirty minutes, without the words. */
  ticket: string
}

export function BackPage(
  props: Door &
    Back & {
      sent: Sent
      mistakes?: Mistakes
      thanks?: boolean
      answered?: Answered
      /** Somebody answered what is not asked any more. */
      notAsked?: boolean
    },
): VNode {
  const { provision, helplines, mistakes, sent, ticket, thanks, answered, notAsked } = props
  const { checkIn } = props
  const say = useSay(doorWords)
  return (
    <DoorLayout
      withMore
      provision={provision}
      mistakes={mistakes}
      helplines={<Helplines lines={helplines} />}
    >
      <Heading>{say('back.title')}</Heading>
      {thanks && (
        <Notice kind="done">
          <p>{say('back.more.thanks')}</p>
        </Notice>
      )}
      {answered && <CheckInThanks answered={answered} />}
      {notAsked && (
        <Notice kind="info">
          <p>{say('ask.closed')}</p>
        </Notice>
      )}
      <LastOpened {...props} />
      <SoFar {...props} />
      <Messages {...props} />
      {checkIn && <CheckInPart {...props} checkIn={checkIn} />}
      <Form
        action={routes.door.returnMore.href({ provision: provision.slug })}
        sent={sent}
        hidden={{ ticket }}
      >
        <TextArea
          name="more"
          label={say('back.more')}
          hint={say('back.more.hint')}
          value={thanks ? '' : sent['more']}
          error={mistakes?.['more']}
        />
        <Button look={checkIn ? 'quiet' : 'primary'}>{say('back.more.send')}</Button>
      </Form>
    </DoorLayout>
  )
}

function SoFar({ read, dealtWith }: Back): VNode {
  const say = useSay(doorWords)
  return (
    <Stones
      label={say('back.title')}
      stones={[
        { state: 'full', words: say('back.received') },
        { state: read ? 'full' : 'hollow', words: say('back.read') },
        {
          state: dealtWith === 'not-yet' ? 'hollow' : dealtWith === 'begun' ? 'half' : 'full',
          words: say('back.dealt'),
        },
        { state: dealtWith === 'done' ? 'full' : 'hollow', words: say('back.closed') },
      ]}
    />
  )
}

function Messages({ messages, now, zone }: Back): VNode {
  const say = useSay(doorWords)
  const when = useWhen(now, zone)
  return (
    <section>
      <h2>{say('back.messages')}</h2>
      {messages.length === 0 && <p>{say('back.no-messages')}</p>}
      {messages.map(({ at, text }) => (
        <div key={at.toString()}>
          <p class="hint">{when.at(at)}</p>
          <Told>{text}</Told>
        </div>
      ))}
    </section>
  )
}

function LastOpened({ openedBefore, now, zone }: Back): VNode | null {
  const say = useSay(doorWords)
  const when = useWhen(now, zone)
  if (openedBefore === undefined) return null
  return (
    <p class="hint">
      {openedBefore === 'never'
        ? say('back.first')
        : say('back.opened', { when: when.at(openedBefore) })}
    </p>
  )
}
