import type { ComponentChildren, VNode } from 'preact'
import { routes } from '#routes'
import type { Id } from '#values/id.ts'
import type { Sent } from '#values/sent.ts'
import { Button, ButtonLink, Buttons } from './button.tsx'
import type { Mistakes } from './field-props.ts'
import { Form } from './form.tsx'
import { Heading, Lede } from './heading.tsx'
import { Notice } from './notice.tsx'
import { StaffLayout } from './staff-layout.tsx'
import { Name } from './told.tsx'
import { type Catalogue, useSay } from './words.tsx'

/** Which case a form is about, the newest entry that it shows, and where it is sent. */
type OnForm = { case: Id<'Case'>; number: string; seen: string; action: string }

/** What a form is shown with: nothing sent at first, and everything typed when it is shown again. */
export type FormShown<On extends OnForm, Refusal = never> = {
  on: On
  sent: Sent
  mistakes?: Mistakes
  refusal?: Refusal
  changed?: true
}

/** The words that a module brings for the forms of its deeds. */
type FormWords = 'case.number' | 'case.back' | 'case.changed' | 'case.changed.why'

/** What every form of a case looks like: whose case, what it does, why it was refused, the fields, one button, the way back. */
export function CaseFormPage(props: {
  words: Catalogue<FormWords>
  shown: Omit<FormShown<OnForm>, 'refusal'>
  title: ComponentChildren
  /** For the window, which others may see: no names. */
  titleText: string
  lede?: ComponentChildren
  /** Why it was refused, and what would settle it. */
  refused?: ComponentChildren
  save: string
  look?: 'danger'
  hidden?: Readonly<Record<string, string>>
  /** Stands before the form: a search, what stands now, what else to know. */
  before?: ComponentChildren
  children?: ComponentChildren
}): VNode {
  const { words, shown, title, titleText, lede, refused, save, look, hidden, before } = props
  const { on, sent, mistakes, changed } = shown
  const say = useSay<FormWords>(words)
  return (
    <StaffLayout title={titleText} place="cases" mistakes={mistakes}>
      <Heading above={say.rich('case.number', { number: <Name>{on.number}</Name> })}>
        {title}
      </Heading>
      {lede && <Lede>{lede}</Lede>}
      {changed && (
        <Notice kind="attention" title={say('case.changed')}>
          <p>{say('case.changed.why')}</p>
        </Notice>
      )}
      {refused}
      {before}
      <Form action={on.action} sent={sent} hidden={{ ...hidden, seen: on.seen }}>
        {props.children}
        <Buttons>
          <Button {...(look && { look })}>{save}</Button>
          <ButtonLink look="quiet" href={routes.cases.one.href({ case: on.case })}>
            {say('case.back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </StaffLayout>
  )
}
