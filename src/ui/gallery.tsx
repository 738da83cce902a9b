import type { ComponentChildren, VNode } from 'preact'
import { Button, ButtonLink, Buttons } from './button.tsx'
import { Checkboxes, Radios } from './choices.tsx'
import { DateField } from './date-field.tsx'
import { Form } from './form.tsx'
import { GalleryLists } from './gallery-lists.tsx'
import { galleryWords } from './gallery-words.ts'
import { Heading, Lede } from './heading.tsx'
import { Notice } from './notice.tsx'
import { Select } from './select.tsx'
import { StaffLayout } from './staff-layout.tsx'
import { Standing, Tag, type StandingOf } from './standing.tsx'
import { Progress, StoneLine, Stones } from './stones.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'
import { useSay } from './words.tsx'

/** Every component in every state, for whoever builds pages. */
export function Gallery(): VNode {
  const say = useSay(galleryWords)
  return (
    <StaffLayout
      title={say('title')}
      place="desk"
      mistakes={{ 'your-name': say('name.wrong'), 'feel-safe': say('safe.wrong') }}
    >
      <Heading above={say('above')}>{say('title')}</Heading>
      <Lede>{say('lede')}</Lede>
      <Part title={say('stones')}>
        <Stages />
      </Part>
      <GalleryLists />
      <Part title={say('standings')}>
        <Standings />
      </Part>
      <Part title={say('notices')}>
        {(['info', 'attention', 'danger', 'done'] as const).map((kind) => (
          <Notice key={kind} kind={kind}>
            <p>{say(`notice.${kind}`)}</p>
          </Notice>
        ))}
      </Part>
      <Part title={say('fields')}>
        <Form action="#sent">
          <Fields />
          <Buttons>
            <Button>{say('send')}</Button>
            <Button look="quiet">{say('later')}</Button>
            <Button look="danger">{say('destroy')}</Button>
            <ButtonLink look="quiet" href="#told">
              {say('start')}
            </ButtonLink>
          </Buttons>
        </Form>
      </Part>
    </StaffLayout>
  )
}

function Part(props: { title: string; children: ComponentChildren }): VNode {
  return (
    <section>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  )
}

function Stages(): VNode {
  const say = useSay(galleryWords)
  return (
    <>
      <Stones
        label={say('case')}
        stones={[
          { state: 'full', words: say('stage.told'), href: '#told' },
          { state: 'full', words: say('stage.read'), said: say('stage.read.said') },
          { state: 'half', words: say('stage.heard'), href: '#heard' },
          { state: 'hollow', words: say('stage.decided') },
          { state: 'hollow', words: say('stage.stopped') },
        ]}
      />
      <Progress step={3} steps={5} />
      {(['hollow', 'half', 'full'] as const).map((state) => (
        <StoneLine key={state} state={state}>
          {say('promise')}
        </StoneLine>
      ))}
    </>
  )
}

const standings: readonly StandingOf[] = [
  'kept',
  'kept-late',
  'reasoned',
  'due',
  'overdue',
  'not-yet-due',
  'broken',
  'not-applicable',
  'cannot-tell',
]

function Standings(): VNode {
  const say = useSay(galleryWords)
  return (
    <>
      <Buttons>
        {standings.map((standing) => (
          <Standing key={standing} of={standing} />
        ))}
      </Buttons>
      <Buttons>
        <Tag>{say('tag.anonymous')}</Tag>
        <Tag tone="river">{say('tag.target')}</Tag>
        <Tag tone="amber">{say('tag.tell')}</Tag>
        <Tag tone="brick">{say('tag.hold')}</Tag>
        <Tag tone="moss">{say('tag.support')}</Tag>
      </Buttons>
    </>
  )
}

function Fields(): VNode {
  const say = useSay(galleryWords)
  const places = ['taxi', 'yard', 'online'] as const
  const answers = ['yes', 'no', 'not-sure'] as const
  return (
    <>
      <TextField
        name="your-name"
        label={say('name')}
        hint={say('name.hint')}
        error={say('name.wrong')}
      />
      <TextField name="room" label={say('room')} value="B 12" short />
      <TextArea name="what-happened" label={say('what')} hint={say('what.hint')} limit={500} />
      <Select
        name="where"
        label={say('where')}
        none={say('where.none')}
        choices={places.map((code) => ({ code, label: say(`where.${code}`) }))}
      />
      <Radios
        name="feel-safe"
        label={say('safe')}
        hint={say('safe.hint')}
        error={say('safe.wrong')}
        choices={answers.map((code) => ({ code, label: say(code) }))}
        inline
      />
      <Checkboxes
        name="may-know"
        label={say('who')}
        choices={[
          { code: 'home', label: say('who.home') },
          { code: 'tutor', label: say('who.tutor'), hint: say('who.tutor.hint') },
        ]}
        value={['tutor']}
      />
      <DateField
        name="when"
        label={say('when')}
        hint={say('when.hint')}
        value={{ day: '3', month: '3', year: '2026' }}
      />
    </>
  )
}
