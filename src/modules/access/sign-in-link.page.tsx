import type { VNode } from 'preact'
import { Button, ButtonLink } from '#ui/button.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import { routes } from '#routes'
import type { Sent } from '#values/sent.ts'
import { accessWords } from './access-words.ts'

/** Somebody opened their sign-in link. It is used up by the button, not by opening it. */
export function SignInLinkPage(props: {
  person: { name: string; email: string; provisionName: string }
  action: string
  sent: Sent
  mistakes?: Mistakes | undefined
}): VNode {
  const { person, action, sent, mistakes } = props
  const say = useSay(accessWords)
  const whose = { name: person.name, provision: person.provisionName }
  return (
    <StaffLayout title={say('link.title')} mistakes={mistakes}>
      <Heading
        above={say.rich('link.for', {
          name: <Name>{whose.name}</Name>,
          provision: <Name>{whose.provision}</Name>,
        })}
      >
        {say('link.title')}
      </Heading>
      <Lede>{say.rich('link.text', { email: <Name>{person.email}</Name> })}</Lede>
      <Form action={action} sent={sent}>
        <input type="hidden" name="username" value={person.email} autocomplete="username" />
        <TextField
          name="password"
          type="password"
          label={say('link.password')}
          hint={say('link.password.hint')}
          error={mistakes?.['password']}
          autocomplete="new-password"
        />
        <Button>{say('link.button')}</Button>
      </Form>
    </StaffLayout>
  )
}

/** The link is used, replaced or too old. */
export function SignInLinkGonePage(): VNode {
  const say = useSay(accessWords)
  return (
    <StaffLayout title={say('link.gone.title')}>
      <Heading>{say('link.gone.title')}</Heading>
      <Lede>{say('link.gone.text')}</Lede>
      <ButtonLink href={routes.signIn.href()}>{say('sign-in.title')}</ButtonLink>
    </StaffLayout>
  )
}
