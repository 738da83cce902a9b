import type { VNode } from 'preact'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Checkboxes } from '#ui/choices.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Select } from '#ui/select.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Name, untranslated } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { routes } from '#routes'
import type { Id } from '#values/id.ts'
import { roles } from '#values/permission.ts'
import type { Sent } from '#values/sent.ts'
import { accessWords } from './access-words.ts'

export type Adding = {
  /** Staff who cannot sign in yet. */
  others: readonly { id: Id<'Staff'>; name: string }[]
  sent: Sent
  mistakes?: Mistakes | undefined
}

/** Lets somebody from the list of staff sign in. */
export function AddAccount({ others, sent, mistakes }: Adding): VNode {
  const say = useSay(accessWords)
  const field = (name: string) => ({ name, value: sent[name], error: mistakes?.[name] })
  return (
    <>
      <h2>{say('access.add')}</h2>
      {others.length === 0 ? (
        <p>{say('access.add.nobody')}</p>
      ) : (
        <Form action={routes.settings.access.href()} sent={sent}>
          <Select
            {...field('staff')}
            label={say('access.add.staff')}
            hint={say('access.add.staff.hint')}
            none={say('access.add.choose')}
            choices={others.map(({ id, name }) => ({ code: id, label: name, told: true }))}
          />
          <TextField {...field('email')} type="email" label={say('access.add.email')} />
          <Checkboxes
            {...field('roles')}
            label={say('access.add.roles')}
            choices={roles.map((code) => ({
              code,
              label: say(`role.${code}`),
              hint: say(`role.${code}.hint`),
            }))}
          />
          <Button>{say('access.add.button')}</Button>
        </Form>
      )}
    </>
  )
}

/** The sign-in link, shown this once to whoever made it. */
export function LinkMadePage(props: {
  name: string
  link: string
  endsAt: Temporal.Instant
  /** They hold a role that reads cases, which will await a second person again. */
  reads: boolean
  now: Temporal.Instant
  zone: string
}): VNode {
  const { name, link, endsAt, reads, now, zone } = props
  const say = useSay(accessWords)
  const when = useWhen(now, zone)
  return (
    <StaffLayout title={say('made.label')}>
      <Heading>{say.rich('made.title', { name: <Name>{name}</Name> })}</Heading>
      <Lede>{say('made.text', { until: when.at(endsAt) })}</Lede>
      <p>
        <output id="sign-in-link" aria-label={say('made.label')} {...untranslated}>
          {link}
        </output>
      </p>
      {reads && <p>{say('made.reads')}</p>}
      <ButtonLink look="quiet" href={routes.settings.access.href()}>
        {say('made.back')}
      </ButtonLink>
    </StaffLayout>
  )
}
