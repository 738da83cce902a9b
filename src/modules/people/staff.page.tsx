import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button, ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/card.tsx'
import { Radios } from '#ui/choices.tsx'
import { dateGiven, DateField } from '#ui/date-field.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Table } from '#ui/table.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Name } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { ChangedMeanwhile } from './changed-meanwhile.page.tsx'
import { PeopleTabs } from './people-tabs.page.tsx'
import { peopleWords } from './people-words.ts'
import { shownVersion } from './shown-version.ts'
import type { StaffMember } from './staff-member.ts'
import type { Seen } from './students.page.tsx'

/** Everybody who works here, and whom students may choose to talk to. */
export function StaffPage(props: Seen & { staff: readonly StaffMember[] }): VNode {
  const { staff, mayManage, now, zone } = props
  const say = useSay(peopleWords)
  const when = useWhen(now, zone)
  const add = mayManage && (
    <ButtonLink href={routes.people.newMember.href()}>{say('staff.add')}</ButtonLink>
  )
  const nameOf = (member: StaffMember) =>
    mayManage ? (
      <a href={routes.people.member.href({ staff: member.id })}>
        <Name>{member.name}</Name>
      </a>
    ) : (
      <Name>{member.name}</Name>
    )
  return (
    <StaffLayout title={say('staff.title')} place="people">
      <Heading>{say('people.title')}</Heading>
      <PeopleTabs here="staff" />
      {staff.length === 0 ? (
        <EmptyState title={say('staff.empty')} begin={add}>
          {say('staff.empty.text')}
        </EmptyState>
      ) : (
        <Table
          caption={say('staff.caption')}
          columns={(['name', 'job', 'trusted'] as const).map((column) => ({
            label: say(`staff.${column}`),
          }))}
          rows={staff.map((member) => ({
            key: member.id,
            cells: [
              nameOf(member),
              <Name key="job">{member.job}</Name>,
              member.leftOn
                ? say('gone.until', { date: when.day(member.leftOn) })
                : say(member.trustedAdult ? 'yes' : 'no'),
            ],
          }))}
        />
      )}
      {staff.length > 0 && add && <p>{add}</p>}
    </StaffLayout>
  )
}

/** A member of staff is written down, or written anew. `changed`: somebody else was faster. */
export function StaffFormPage(props: {
  action: string
  sent: Sent
  mistakes?: Mistakes | undefined
  member: StaffMember | undefined
  changed?: true | undefined
}): VNode {
  const { action, sent, mistakes, member, changed } = props
  const say = useSay(peopleWords)
  const title = say(member === undefined ? 'staff.new' : 'staff.one')
  const field = (name: string) => ({ name, value: sent[name], error: mistakes?.[name] })
  return (
    <StaffLayout title={title} place="people" mistakes={mistakes}>
      <Heading above={say('tab.staff')}>{member ? <Name>{member.name}</Name> : title}</Heading>
      {changed && member && <Now member={member} />}
      <Form action={action} sent={sent} hidden={{ version: shownVersion(sent, member, changed) }}>
        <TextField
          {...field('name')}
          label={say('staff.name')}
          hint={say('staff.name.hint')}
          spellcheck={false}
        />
        <TextField {...field('job')} label={say('staff.job')} />
        <Radios
          {...field('trusted-adult')}
          label={say('staff.trusted.ask')}
          hint={say('staff.trusted.hint')}
          inline
          choices={(['yes', 'no'] as const).map((code) => ({ code, label: say(code) }))}
        />
        <DateField
          name="joined-on"
          label={say('staff.joined-on')}
          value={dateGiven(sent, 'joined-on')}
          error={mistakes?.['joined-on']}
        />
        <Button>{say('save')}</Button>
      </Form>
      {member && (
        <p>
          <a href={routes.people.memberLeaving.href({ staff: member.id })}>
            {say(member.leftOn === undefined ? 'staff.leave' : 'staff.return')}
          </a>
        </p>
      )}
    </StaffLayout>
  )
}

function Now({ member }: { member: StaffMember }): VNode {
  const say = useSay(peopleWords)
  const rows = [
    { term: say('staff.name'), says: <Name>{member.name}</Name> },
    { term: say('staff.job'), says: <Name>{member.job}</Name> },
    { term: say('staff.trusted'), says: say(member.trustedAdult ? 'yes' : 'no') },
  ]
  return <ChangedMeanwhile now={rows} />
}
