import type { ComponentChildren, VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import { routes } from '#routes'
import { Button, ButtonLink, Buttons } from '#ui/button.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { followUpsWords } from './follow-ups-words.ts'

/** What a form is shown with: nothing sent at first, and everything typed when it is shown again. */
export type FormShown<Refusal = never> = {
  on: CaseShown
  sent: Sent
  mistakes?: Mistakes
  refusal?: Refusal
  changed?: true
}

/** What every form of a case looks like: whose case, what it does, what stands in the way, the fields, one button, the way back. */
export function CaseFormPage(props: {
  shown: Omit<FormShown, 'refusal'>
  title: ComponentChildren
  /** For the window, which others may see: no names. */
  titleText: string
  lede: ComponentChildren
  /** Why it was refused, or what else to know before the form. */
  before?: ComponentChildren
  save: string
  children: ComponentChildren
}): VNode {
  const { shown, title, titleText, lede, before, save, children } = props
  const { on, sent, mistakes, changed } = shown
  const say = useSay(followUpsWords)
  return (
    <StaffLayout title={titleText} place="cases" mistakes={mistakes}>
      <Heading above={say.rich('case.number', { number: <Name>{on.number}</Name> })}>
        {title}
      </Heading>
      <Lede>{lede}</Lede>
      {changed && (
        <Notice kind="attention" title={say('case.changed')}>
          <p>{say('case.changed.why')}</p>
        </Notice>
      )}
      {before}
      <Form action={on.action} sent={sent} hidden={{ seen: on.seen }}>
        {children}
        <Buttons>
          <Button>{save}</Button>
          <ButtonLink look="quiet" href={routes.cases.one.href({ case: on.case })}>
            {say('case.back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </StaffLayout>
  )
}
