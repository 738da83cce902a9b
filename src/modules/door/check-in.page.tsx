import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Notice } from '#ui/notice.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { doorWords } from './door-words.ts'

/** Somebody is asked how it is now. Neither a name nor what it was about stands here. */
export type CheckIn = {
  /** The school day on which a person reads the answer. */
  readBy: Temporal.PlainDate
  /** "Don't ask me" is one of the policy's answers. */
  mayDecline: boolean
}

type Props = {
  provision: { slug: string }
  checkIn: CheckIn
  ticket: string
  now: Temporal.Instant
  zone: string
  sent: Sent
  mistakes?: Mistakes | undefined
}

/** Has it stopped, do you feel safe? Or: I would rather talk; don't ask me. */
export function CheckInPart(props: Props): VNode {
  const { provision, checkIn, ticket, sent, mistakes } = props
  const say = useSay(doorWords)
  const instead = checkIn.mayDecline ? (['talk', 'do-not-ask'] as const) : (['talk'] as const)
  return (
    <section>
      <h2>{say('ask.title')}</h2>
      <p>{say('ask.lede')}</p>
      <Form
        action={routes.door.returnCheckIn.href({ provision: provision.slug })}
        sent={sent}
        hidden={{ ticket }}
      >
        <Questions {...props} />
        <TextArea
          name="what-they-said"
          label={say('ask.what-they-said')}
          hint={say('ask.what-they-said.hint')}
          value={sent['what-they-said']}
          error={mistakes?.['what-they-said']}
          rows={4}
        />
        <Checkboxes
          name="instead"
          label={say('ask.instead')}
          value={sent['instead']}
          choices={instead.map((code) => ({ code, label: say(`ask.instead.${code}`) }))}
        />
        <ReadBy {...props} />
        <Button>{say('ask.send')}</Button>
      </Form>
    </section>
  )
}

// The faces stand beside the words, never in their place.
const faces = { yes: '🙂', 'not-sure': '😐', no: '🙁' } as const

function Questions({ sent, mistakes }: Props): VNode {
  const say = useSay(doorWords)
  return (
    <>
      <Radios
        name="stopped"
        label={say('ask.stopped')}
        value={sent['stopped']}
        error={mistakes?.['stopped']}
        choices={(['stopped', 'less', 'same', 'worse', 'moved'] as const).map((code) => ({
          code,
          label: say(`ask.stopped.${code}`),
        }))}
      />
      <Radios
        name="safe"
        label={say('ask.safe')}
        value={sent['safe']}
        error={mistakes?.['safe']}
        choices={(['yes', 'not-sure', 'no'] as const).map((code) => ({
          code,
          label: (
            <>
              <span aria-hidden="true">{faces[code]}</span> {say(`ask.safe.${code}`)}
            </>
          ),
        }))}
        inline
      />
    </>
  )
}

/** Who reads it and when is said before it is sent (care rule 6). */
function ReadBy({ checkIn, now, zone }: Props): VNode {
  const say = useSay(doorWords)
  const when = useWhen(now, zone)
  const isToday = checkIn.readBy.equals(now.toZonedDateTimeISO(zone).toPlainDate())
  return (
    <p class="hint">
      {isToday ? say('ask.today') : say('ask.later', { day: when.day(checkIn.readBy) })}
    </p>
  )
}

/** What follows from what was just sent. */
export type Answered = 'worry' | 'talk' | 'thanks'

/** It arrived. What came by words is never the last question. */
export function CheckInThanks({ answered }: { answered: Answered }): VNode {
  const say = useSay(doorWords)
  return (
    <Notice kind="done">
      <p>{say(`ask.answered.${answered}`)}</p>
    </Notice>
  )
}
