import type { VNode } from 'preact'
import { routes } from '#routes'
import { ButtonLink } from '#ui/button.tsx'
import { EmptyState } from '#ui/card.tsx'
import { Heading } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { Table } from '#ui/table.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import { useWhen } from '#ui/when.ts'
import { useOrNone } from './changed-meanwhile.page.tsx'
import type { MainProvider } from './main-provider.ts'
import { PeopleTabs } from './people-tabs.page.tsx'
import { peopleWords } from './people-words.ts'
import { weekdays } from './weekday.ts'
import { nameOf, type Student } from './student.ts'

export type Seen = { now: Temporal.Instant; zone: string; mayManage: boolean }

/** Everybody who comes here to learn, with their days. */
export function StudentsPage(
  props: Seen & { students: readonly Student[]; providers: readonly MainProvider[] },
): VNode {
  const { students, mayManage } = props
  const say = useSay(peopleWords)
  const add = mayManage && (
    <ButtonLink href={routes.people.newStudent.href()}>{say('students.add')}</ButtonLink>
  )
  return (
    <StaffLayout title={say('students.title')} place="people">
      <Heading>{say('people.title')}</Heading>
      <PeopleTabs here="students" />
      {students.length === 0 ? (
        <EmptyState title={say('students.empty')} begin={add}>
          {say('students.empty.text')}
        </EmptyState>
      ) : (
        <>
          <StudentTable {...props} />
          {add && <p>{add}</p>}
        </>
      )}
    </StaffLayout>
  )
}

function StudentTable(
  props: Seen & { students: readonly Student[]; providers: readonly MainProvider[] },
): VNode {
  const { students, providers, now, zone } = props
  const say = useSay(peopleWords)
  const when = useWhen(now, zone)
  const orNone = useOrNone()
  const providerOf = (student: Student) =>
    providers.find((provider) => provider.id === student.mainProvider)?.name
  return (
    <Table
      caption={say('students.caption')}
      columns={(['name', 'year', 'days', 'provider', 'joined'] as const).map((column) => ({
        label: say(`student.${column}`),
      }))}
      rows={students.map((student) => {
        const provider = providerOf(student)
        return {
          key: student.id,
          cells: [
            <a key="name" href={routes.people.student.href({ student: student.id })}>
              <Name>{nameOf(student)}</Name>
            </a>,
            orNone(student.yearGroup && <Name>{student.yearGroup}</Name>),
            <Days key="days" days={student.days} />,
            orNone(provider && <Name>{provider}</Name>),
            student.leftOn === undefined
              ? when.day(student.joinedOn)
              : say('gone.until', { date: when.day(student.leftOn) }),
          ],
        }
      })}
    />
  )
}

/** "Mon, Wed, Thu". */
export function Days({ days }: { days: readonly number[] }): VNode {
  const say = useSay(peopleWords)
  const said = weekdays.filter((_, at) => days.includes(at + 1))
  return <>{said.map((day) => say(`day.short.${day}`)).join(', ')}</>
}
