import type { VNode } from 'preact'
import { routes } from '#routes'
import { ButtonLink, Buttons } from '#ui/button.tsx'
import { Heading } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { SummaryList, type SummaryRow } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Name } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import { useOrNone, useYesOrNo } from './changed-meanwhile.page.tsx'
import { mayBeTold, type FamilyContact } from './family-contact.ts'
import type { MainProvider } from './main-provider.ts'
import { peopleWords } from './people-words.ts'
import { Days, type Seen } from './students.page.tsx'
import { nameOf, type Student } from './student.ts'

export type StudentSeen = Seen & {
  student: Student
  provider: MainProvider | undefined
  /** Undefined for whoever may not see families. */
  family: readonly FamilyContact[] | undefined
}

/** One student: what is written, and who of the family may be told. */
export function StudentPage(props: StudentSeen): VNode {
  const { student, family, mayManage } = props
  const say = useSay(peopleWords)
  const place = { student: student.id }
  const rows = useStudentRows(props)
  return (
    <StaffLayout title={say('student.one')} place="people">
      <Heading above={say('tab.students')}>
        <Name>{nameOf(student)}</Name>
      </Heading>
      <SummaryList rows={rows} />
      {mayManage && (
        <Buttons>
          <ButtonLink href={routes.people.studentChange.href(place)}>
            {say('student.change')}
          </ButtonLink>
          <ButtonLink look="quiet" href={routes.people.studentLeaving.href(place)}>
            {say(student.leftOn === undefined ? 'student.leave' : 'student.return')}
          </ButtonLink>
        </Buttons>
      )}
      {family && <Family student={student} family={family} mayManage={mayManage} />}
    </StaffLayout>
  )
}

/** What is written about a student, as terms and what they say. */
export function useStudentRows(
  props: Pick<StudentSeen, 'student' | 'provider' | 'now' | 'zone'>,
): SummaryRow[] {
  const { student, provider, now, zone } = props
  const say = useSay(peopleWords)
  const when = useWhen(now, zone)
  const orNone = useOrNone()
  const yesOrNo = useYesOrNo()
  const left = student.leftOn && say('gone.until', { date: when.day(student.leftOn) })
  return [
    {
      term: say('student.full-name'),
      says: <Name>{`${student.givenName} ${student.familyName}`}</Name>,
    },
    {
      term: say('student.year'),
      says: orNone(student.yearGroup && <Name>{student.yearGroup}</Name>),
    },
    { term: say('student.days'), says: <Days days={student.days} /> },
    { term: say('student.provider'), says: orNone(provider && <Name>{provider.name}</Name>) },
    { term: say('student.joined'), says: left ?? when.day(student.joinedOn) },
    { term: say('student.send'), says: yesOrNo(student.send) },
    {
      term: say('student.language'),
      says: orNone(student.language && <Name>{student.language}</Name>),
    },
  ]
}

function Family(props: {
  student: Student
  family: readonly FamilyContact[]
  mayManage: boolean
}): VNode {
  const { student, family, mayManage } = props
  const say = useSay(peopleWords)
  const columns = ['name', 'relation', 'responsibility', 'may-be-told', 'reach'] as const
  const place = { student: student.id }
  return (
    <>
      <h2>{say('family.title')}</h2>
      {family.length === 0 && <p>{say('family.empty')}</p>}
      {family.length > 0 && (
        <Table
          caption={say('family.caption')}
          columns={columns.map((column) => ({ label: say(`family.${column}`) }))}
          rows={family.map((contact) => ({
            key: contact.id,
            cells: [
              mayManage ? (
                <a key="name" href={routes.people.contact.href({ ...place, contact: contact.id })}>
                  <Name>{contact.name}</Name>
                </a>
              ) : (
                <Name key="name">{contact.name}</Name>
              ),
              <Name key="relation">{contact.relation}</Name>,
              say(contact.parentalResponsibility ? 'yes' : 'no'),
              <Told key="told" contact={contact} />,
              <Reach key="reach" contact={contact} />,
            ],
          }))}
        />
      )}
      {mayManage && (
        <p>
          <ButtonLink look="quiet" href={routes.people.newContact.href(place)}>
            {say('family.add')}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

function Told({ contact }: { contact: FamilyContact }): VNode {
  const say = useSay(peopleWords)
  if (contact.notContactedBecause !== undefined)
    return (
      <>
        <strong>{say('family.must-not')}</strong> <Name>{contact.notContactedBecause}</Name>
      </>
    )
  if (contact.endedOn !== undefined) return <>{say('family.leave')}</>
  return <>{say(mayBeTold(contact) ? 'yes' : 'no')}</>
}

function Reach({ contact }: { contact: FamilyContact }): VNode {
  const orNone = useOrNone()
  const ways = [contact.through, contact.telephone, contact.email].filter(
    (way) => way !== undefined,
  )
  return <>{orNone(ways.length > 0 ? <Name>{ways.join(', ')}</Name> : undefined)}</>
}
