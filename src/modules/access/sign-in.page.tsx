import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#ui/words.tsx'
import { routes } from '#routes'
import { sentText, type Sent } from '#values/sent.ts'
import { accessWords } from './access-words.ts'

export type SignInRefusal =
  | { because: 'wrong' }
  /** Whole seconds until the next try is looked at. */
  | { because: 'wait'; seconds: number }

/** Signing in. What somebody was writing when they were signed out goes along unseen, in `carried`. */
export function SignInPage(props: {
  sent: Sent
  /** The door for everybody else. */
  front: string
  mistakes?: Mistakes | undefined
  refusal?: SignInRefusal | undefined
}): VNode {
  const { sent, front, mistakes, refusal } = props
  const say = useSay(accessWords)
  const hidden = { to: sentText(sent, 'to'), carried: sentText(sent, 'carried') }
  return (
    <StaffLayout title={say('sign-in.title')} mistakes={mistakes}>
      <Heading above={say('sign-in.for')}>{say('sign-in.title')}</Heading>
      {refusal && <Refusal refusal={refusal} />}
      {hidden.carried !== '' && <Notice kind="info">{say('sign-in.carried')}</Notice>}
      <Form action={routes.signIn.href()} sent={sent} hidden={hidden}>
        <TextField
          name="email"
          type="email"
          label={say('sign-in.email')}
          value={sent['email']}
          error={mistakes?.['email']}
          autocomplete="username"
          spellcheck={false}
        />
        <TextField
          name="password"
          type="password"
          label={say('sign-in.password')}
          error={mistakes?.['password']}
          autocomplete="current-password"
        />
        <Button>{say('sign-in.button')}</Button>
      </Form>
      <p>
        <a href={front}>{say('sign-in.door')}</a>
      </p>
    </StaffLayout>
  )
}

function Refusal({ refusal }: { refusal: SignInRefusal }): VNode {
  const say = useSay(accessWords)
  return (
    <Notice kind="attention">
      <p role="alert">
        {refusal.because === 'wait'
          ? say('sign-in.wait', { seconds: refusal.seconds })
          : say('sign-in.wrong')}
      </p>
    </Notice>
  )
}

/** Signed in again, with what was being written still to be sent. */
export function CarryOnPage(props: { to: string; carried: Sent }): VNode {
  const { to, carried } = props
  const say = useSay(accessWords)
  const fields = Object.entries(carried).flatMap(([name, value]) =>
    [value].flat().map((text) => ({ name, text })),
  )
  return (
    <StaffLayout title={say('carry-on.title')}>
      <Heading>{say('carry-on.title')}</Heading>
      <Lede>{say('carry-on.text')}</Lede>
      <Form action={to} sent={carried}>
        {fields
          .filter(({ name }) => name !== 'idempotency-key')
          .map(({ name, text }, place) => (
            <input key={place} type="hidden" name={name} value={text} />
          ))}
        <Button>{say('carry-on.button')}</Button>
      </Form>
    </StaffLayout>
  )
}
