import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#ui/words.tsx'
import { routes } from '#routes'
import type { Sent } from '#values/sent.ts'
import { accessWords } from './access-words.ts'

/** The first page of an installation that nobody has set up. */
export function FirstRunPage(props: { sent: Sent; mistakes?: Mistakes | undefined }): VNode {
  const { sent, mistakes } = props
  const say = useSay(accessWords)
  const field = (name: 'code' | 'provision' | 'slug' | 'name' | 'job' | 'email') => ({
    name,
    label: say(`first-run.${name}`),
    value: sent[name],
    error: mistakes?.[name],
    spellcheck: false,
  })
  return (
    <StaffLayout title={say('first-run.title')} mistakes={mistakes}>
      <Heading>{say('first-run.title')}</Heading>
      <Lede>{say('first-run.lede')}</Lede>
      <Form action={routes.firstRun.href()} sent={sent}>
        <TextField {...field('code')} hint={say('first-run.code.hint')} short />
        <TextField {...field('provision')} autocomplete="organization" />
        <TextField {...field('slug')} hint={say('first-run.slug.hint')} />
        <TextField {...field('name')} hint={say('first-run.name.hint')} autocomplete="name" />
        <TextField {...field('job')} autocomplete="organization-title" />
        <TextField {...field('email')} type="email" autocomplete="username" />
        <TextField
          name="password"
          type="password"
          label={say('first-run.password')}
          hint={say('link.password.hint')}
          error={mistakes?.['password']}
          autocomplete="new-password"
        />
        <Button>{say('first-run.button')}</Button>
      </Form>
    </StaffLayout>
  )
}
