import type { VNode } from 'preact'
import { Button, Buttons } from './button.tsx'
import { Radios } from './choices.tsx'
import { Details } from './details.tsx'
import { DoorLayout } from './door-layout.tsx'
import { Form } from './form.tsx'
import { galleryWords } from './gallery-words.ts'
import { Heading, Lede } from './heading.tsx'
import { Helplines } from './helplines.tsx'
import { Notice } from './notice.tsx'
import { Progress } from './stones.tsx'
import { TextArea } from './text-area.tsx'
import { useSay } from './words.tsx'
import { Ways } from './ways.tsx'

const provision = { name: 'Willow Bank', front: '#front', exitTo: '#elsewhere' }

/** A front door as a child may meet it. */
export function GalleryDoor(): VNode {
  const say = useSay(galleryWords)
  return (
    <DoorLayout provision={provision} helplines={<Lines />}>
      <Heading>{say('door.title')}</Heading>
      <Lede>{say('door.lede')}</Lede>
      <Ways
        ways={[
          { href: '#tell', title: say('door.tell'), note: say('door.tell.note'), primary: true },
          { href: '#return', title: say('door.return'), note: say('door.return.note') },
          { href: '#policy', title: say('door.policy'), note: say('door.policy.note') },
        ]}
      />
      <Notice kind="info" title={say('door.read.title')}>
        <p>{say('door.read')}</p>
      </Notice>
      <Details summary={say('details')}>
        <p>{say('details.words')}</p>
        <p>{say('door.guess')}</p>
      </Details>
    </DoorLayout>
  )
}

/** One step of telling, with something to put right. */
export function GalleryStep(): VNode {
  const say = useSay(galleryWords)
  const mistakes = { 'what-happened': say('what.wrong'), 'feel-safe': say('safe.wrong') }
  const yesNo = ['yes', 'no', 'not-sure'] as const
  return (
    <DoorLayout
      provision={provision}
      title={say('step.title')}
      mistakes={mistakes}
      helplines={<Lines />}
    >
      <Progress step={2} steps={5} />
      <Form action="#tell">
        <TextArea
          name="what-happened"
          label={say('what')}
          hint={say('what.hint')}
          error={mistakes['what-happened']}
          heading
        />
        <Radios
          name="feel-safe"
          label={say('safe')}
          hint={say('safe.hint')}
          error={mistakes['feel-safe']}
          choices={yesNo.map((code) => ({ code, label: say(code) }))}
          value="not-sure"
          inline
        />
        <Buttons>
          <Button>{say('step.next')}</Button>
          <Button look="quiet" name="leave-out" value="yes">
            {say('step.skip')}
          </Button>
        </Buttons>
      </Form>
    </DoorLayout>
  )
}

function Lines(): VNode {
  const say = useSay(galleryWords)
  return (
    <Helplines
      lines={[
        {
          name: 'Childline',
          number: '0800 1111',
          note: 'Free, any time, and nobody at home sees it',
        },
        { name: 'Shout', number: '85258', note: 'Send a text, any time' },
      ]}
    >
      <p>{say.rich('door.danger', { number: (inside) => <a href="tel:999">{inside}</a> })}</p>
    </Helplines>
  )
}
