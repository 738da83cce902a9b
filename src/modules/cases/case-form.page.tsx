import type { ComponentChildren, VNode } from 'preact'
import { routes } from '#routes'
import type { Clause } from '#modules/policy/policy.ts'
import { Button, ButtonLink, Buttons } from '#ui/button.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Name } from '#ui/told.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import type { CaseShown } from './case-shown.ts'
import { casesWords } from './cases-words.ts'

/** What a form is shown with: nothing sent at first, and everything typed when it is shown again. */
export type FormShown<Refusal = never> = {
  on: CaseShown
  sent: Sent
  mistakes?: Mistakes
  refusal?: Refusal
  changed?: true
}

/** What every form of a case looks like: whose case, what it does, why it was refused, the fields, one button, the way back. */
export function CaseFormPage(props: {
  shown: Omit<FormShown, 'refusal'>
  title: ComponentChildren
  /** The title in plain text, for the window: it names nobody. */
  titleText: string
  lede?: ComponentChildren
  refused: string | undefined
  save: string
  look?: 'danger'
  hidden?: Readonly<Record<string, string>>
  /** Stands before the form: a search, what stands now. */
  before?: ComponentChildren
  children?: ComponentChildren
}): VNode {
  const { shown, title, titleText, lede, refused, save, look, hidden, before, children } = props
  const { on, sent, mistakes, changed } = shown
  const say = useSay(casesWords)
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
      {refused && <Refused words={refused} clause={on.clause} />}
      {before}
      <Form action={on.action} sent={sent} hidden={{ ...hidden, seen: on.seen }}>
        {children}
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

function Refused({ words, clause }: { words: string; clause: Clause | undefined }): VNode {
  const say = useSay(casesWords)
  return (
    <Notice kind="attention" title={say('case.refused')}>
      <p>{words}</p>
      {clause && (
        <p class="hint">
          {say.rich('case.clause', { id: clause.id, title: <Term>{clause.title}</Term> })}
        </p>
      )}
    </Notice>
  )
}
