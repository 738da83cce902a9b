import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { DoorLayout, type DoorOf } from '#ui/door-layout.tsx'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Helplines, type Helpline } from '#ui/helplines.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { type Asked, questions, steps } from './tell-questions.page.tsx'
import { reportsWords } from './reports-words.ts'

/** What every page of telling stands in. */
export type Telling = Asked & {
  provision: DoorOf & { slug: string }
  helplines: readonly Helpline[]
  /** When a person will read it: the school day, and where and when we are to say so. */
  readBy: { day: Temporal.PlainDate; now: Temporal.Instant; zone: string }
}

/** Everything on one page, and one button. */
export function TellPage(props: Telling): VNode {
  const { provision, helplines, mistakes, sent } = props
  const say = useSay(reportsWords)
  return (
    <DoorLayout
      provision={provision}
      mistakes={mistakes}
      helplines={<Helplines lines={helplines} />}
    >
      <Heading>{say('tell.title')}</Heading>
      <Lede>{say('tell.lede')}</Lede>
      <p>
        <a href={routes.door.tellStep.href({ provision: provision.slug, step: steps[0] })}>
          {say('tell.one-by-one')}
        </a>
      </p>
      <Form action={routes.door.tell.href({ provision: provision.slug })} sent={sent}>
        {steps.map((step) => {
          const Question = questions[step]
          return <Question key={step} {...props} />
        })}
        <BeforeSending {...props} />
        <Button>{say('tell.send')}</Button>
      </Form>
    </DoorLayout>
  )
}

/** Who reads it and when, what cannot be kept secret, and what a browser may remember: said before sending. */
export function BeforeSending({ readBy: { day, now, zone } }: Telling): VNode {
  const say = useSay(reportsWords)
  const when = useWhen(now, zone)
  const isToday = day.equals(now.toZonedDateTimeISO(zone).toPlainDate())
  return (
    <section class="before-sending">
      <h2>{say('tell.before')}</h2>
      <p>{say('tell.before.who')}</p>
      <p>{isToday ? say('tell.before.today') : say('tell.before.later', { day: when.day(day) })}</p>
      <p>{say('tell.before.kept')}</p>
    </section>
  )
}
