import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading, Lede } from '#ui/heading.tsx'
import { Notice } from '#ui/notice.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Table } from '#ui/table.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { routes } from '#routes'
import { accessWords } from './access-words.ts'
import type { Session } from './session.ts'

/** One's own password, and where one is signed in. */
export function PasswordPage(props: {
  sessions: readonly Session[]
  here: Session['id']
  now: Temporal.Instant
  zone: string
  mistakes?: Mistakes | undefined
  changed?: boolean
}): VNode {
  const { mistakes, changed } = props
  const say = useSay(accessWords)
  return (
    <StaffLayout title={say('password.title')} mistakes={mistakes}>
      <Heading>{say('password.title')}</Heading>
      {changed && <Notice kind="done">{say('password.changed')}</Notice>}
      <Lede>{say('password.lede')}</Lede>
      <Form action={routes.settings.password.href()}>
        <TextField
          name="password-now"
          type="password"
          label={say('password.now')}
          error={mistakes?.['password-now']}
          autocomplete="current-password"
        />
        <TextField
          name="new-password"
          type="password"
          label={say('password.new')}
          hint={say('link.password.hint')}
          error={mistakes?.['new-password']}
          autocomplete="new-password"
        />
        <Button>{say('password.button')}</Button>
      </Form>
      <Sessions {...props} />
    </StaffLayout>
  )
}

function Sessions(props: Parameters<typeof PasswordPage>[0]): VNode {
  const { sessions, here, now, zone } = props
  const say = useSay(accessWords)
  const when = useWhen(now, zone)
  return (
    <>
      <h2>{say('sessions.title')}</h2>
      <Table
        caption={say('sessions.caption')}
        captionAside
        columns={(['which', 'since', 'used'] as const).map((column) => ({
          label: say(`sessions.${column}`),
        }))}
        rows={sessions.map(({ id, beganAt, seenAt }) => ({
          key: id,
          cells: [
            say(id === here ? 'sessions.this' : 'sessions.other'),
            when.at(beganAt),
            when.at(seenAt),
          ],
        }))}
      />
      <Form action={routes.settings.sessions.href()}>
        <Button look="quiet">{say('sessions.everywhere')}</Button>
      </Form>
    </>
  )
}
