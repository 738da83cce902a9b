import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import { dateGiven, DateField } from '#ui/date-field.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Name } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { ChangedMeanwhile } from './changed-meanwhile.page.tsx'
import { peopleWords } from './people-words.ts'
import { shownVersion } from './shown-version.ts'

/** Whoever leaves: a student, a member of staff, a contact, a main provider. */
export type Leaver = { name: string; version: number; lastDay: Temporal.PlainDate | undefined }

/** The last day of somebody here, or that they are back. */
export function LeavingPage(props: {
  leaver: Leaver
  action: string
  now: Temporal.Instant
  zone: string
  sent: Sent
  mistakes?: Mistakes | undefined
  changed?: true | undefined
}): VNode {
  const { leaver, action, now, zone, sent, mistakes, changed } = props
  const say = useSay(peopleWords)
  const when = useWhen(now, zone)
  const { lastDay } = leaver
  const hidden = { version: shownVersion(sent, leaver, changed), ...(lastDay && { back: 'yes' }) }
  return (
    <StaffLayout title={say('leaving.in-tab')} place="people" mistakes={mistakes}>
      <Heading>{say.rich('leaving.title', { name: <Name>{leaver.name}</Name> })}</Heading>
      {changed && <ChangedMeanwhile now={[]} />}
      {lastDay && <p>{say('leaving.was', { date: when.day(lastDay) })}</p>}
      <Form action={action} sent={sent} hidden={hidden}>
        {!lastDay && (
          <DateField
            name="on"
            label={say('leaving.on')}
            hint={say('leaving.hint')}
            value={dateGiven(sent, 'on')}
            error={mistakes?.['on']}
          />
        )}
        <Button>{say(lastDay ? 'leaving.back' : 'leaving.save')}</Button>
      </Form>
    </StaffLayout>
  )
}
