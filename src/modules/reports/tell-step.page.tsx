import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button, Buttons } from '#ui/button.tsx'
import { DoorLayout } from '#ui/door-layout.tsx'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { Helplines } from '#ui/helplines.tsx'
import { Progress } from '#ui/stones.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Name, Told } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import { type Sent, sentText } from '#values/sent.ts'
import { hasText } from '#values/text.ts'
import { fieldsOf, questions, type Step, steps } from './tell-questions.page.tsx'
import { reportsWords } from './reports-words.ts'
import { BeforeSending, type Telling } from './tell.page.tsx'

/** One question a page. What was said before goes along unseen; nothing is kept anywhere until it is sent. */
export function TellStepPage(props: Telling & { step: Step }): VNode {
  const { step, provision, sent, mistakes, helplines } = props
  const say = useSay(reportsWords)
  const Question = questions[step]
  const at = steps.indexOf(step)
  const next = steps[at + 1] ?? 'check'
  return (
    <DoorLayout
      provision={provision}
      mistakes={mistakes}
      helplines={<Helplines lines={helplines} />}
    >
      <Progress step={at + 1} steps={steps.length + 1} />
      <Form
        action={routes.door.tellStep.href({ provision: provision.slug, step: next })}
        sent={sent}
        hidden={{ from: step }}
      >
        <Unseen sent={sent} but={fieldsOf[step]} />
        <Question {...props} heading />
        {step !== 'what' && <p class="hint">{say('tell.skip')}</p>}
        <Button>{say('tell.next')}</Button>
      </Form>
    </DoorLayout>
  )
}

/** The last page: what will be sent, in their own words, and the button. */
export function TellCheckPage(props: Telling): VNode {
  const { provision, sent, helplines } = props
  const say = useSay(reportsWords)
  const typed = (
    ['who-was-hurt', 'who-did-it', 'who-saw', 'when', 'where', 'your-name', 'contact'] as const
  ).filter((name) => hasText(sentText(sent, name)))
  return (
    <DoorLayout withMore provision={provision} helplines={<Helplines lines={helplines} />}>
      <Progress step={steps.length + 1} steps={steps.length + 1} />
      <Heading>{say('tell.check')}</Heading>
      <Told>{sentText(sent, 'what-happened')}</Told>
      {typed.length > 0 && (
        <SummaryList
          rows={typed.map((name) => ({
            term: say(`tell.${name}`),
            says: <Name>{sentText(sent, name)}</Name>,
          }))}
        />
      )}
      <BeforeSending {...props} />
      <Form action={routes.door.tell.href({ provision: provision.slug })} sent={sent}>
        <Unseen sent={sent} but={[]} />
        <Buttons>
          <Button>{say('tell.send')}</Button>
          <Button
            look="quiet"
            formaction={routes.door.tellStep.href({ provision: provision.slug, step: steps[0] })}
          >
            {say('tell.change')}
          </Button>
        </Buttons>
      </Form>
    </DoorLayout>
  )
}

const answered = Object.values(fieldsOf).flat()

function Unseen({ sent, but }: { sent: Sent; but: readonly string[] }): VNode {
  const names = answered.filter((name) => !but.includes(name))
  const pairs = names.flatMap((name) => [sent[name] ?? []].flat().map((value) => [name, value]))
  return (
    <>
      {pairs.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
