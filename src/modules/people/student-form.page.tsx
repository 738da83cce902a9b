import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { dateGiven, DateField } from '#ui/date-field.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { Select } from '#ui/select.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { ChangedMeanwhile } from './changed-meanwhile.page.tsx'
import type { MainProvider } from './main-provider.ts'
import { peopleWords } from './people-words.ts'
import { shownVersion } from './shown-version.ts'
import { useStudentRows } from './student.page.tsx'
import type { Seen } from './students.page.tsx'
import { nameOf, type Student } from './student.ts'
import { weekdays } from './weekday.ts'

type Filled = {
  action: string
  sent: Sent
  mistakes?: Mistakes | undefined
  providers: readonly MainProvider[]
}

/** A student is written down, or written anew. `changed`: somebody else was faster. */
export function StudentFormPage(
  props: Seen & Filled & { student: Student | undefined; changed?: true | undefined },
): VNode {
  const { student, changed, mistakes, action, sent } = props
  const say = useSay(peopleWords)
  const title = say(student === undefined ? 'student.new' : 'student.changing')
  return (
    <StaffLayout title={title} place="people" mistakes={mistakes}>
      <Heading above={student && <Name>{nameOf(student)}</Name>}>{title}</Heading>
      {changed && student && <Now {...props} student={student} />}
      <Form action={action} sent={sent} hidden={{ version: shownVersion(sent, student, changed) }}>
        <Names {...props} />
        <Here {...props} />
        <Button>{say('save')}</Button>
      </Form>
    </StaffLayout>
  )
}

function Now(props: Seen & Filled & { student: Student }): VNode {
  const { student, providers } = props
  const provider = providers.find(({ id }) => id === student.mainProvider)
  const rows = useStudentRows({ ...props, provider })
  return <ChangedMeanwhile now={rows} />
}

function Names({ sent, mistakes }: Filled): VNode {
  const say = useSay(peopleWords)
  const field = (name: 'given-name' | 'family-name' | 'known-as') => ({
    name,
    label: say(`student.${name}`),
    value: sent[name],
    error: mistakes?.[name],
    spellcheck: false,
  })
  return (
    <>
      <TextField {...field('given-name')} />
      <TextField {...field('family-name')} />
      <TextField {...field('known-as')} hint={say('student.known-as.hint')} />
    </>
  )
}

function Here({ sent, mistakes, providers }: Filled): VNode {
  const say = useSay(peopleWords)
  const field = (name: string) => ({ name, value: sent[name], error: mistakes?.[name] })
  return (
    <>
      <TextField {...field('year-group')} label={say('student.year')} short />
      <Select
        {...field('main-provider')}
        label={say('student.provider')}
        hint={say('student.provider.hint')}
        none={say('student.provider.none')}
        choices={providers.map(({ id, name }) => ({ code: id, label: name }))}
      />
      <Checkboxes
        {...field('days')}
        label={say('student.days')}
        hint={say('student.days.hint')}
        choices={weekdays.map((code) => ({ code, label: say(`day.${code}`) }))}
      />
      <DateField
        name="joined-on"
        label={say('student.joined-on')}
        value={dateGiven(sent, 'joined-on')}
        error={mistakes?.['joined-on']}
      />
      <Radios
        {...field('send')}
        label={say('student.send')}
        inline
        choices={(['yes', 'no'] as const).map((code) => ({ code, label: say(code) }))}
      />
      <TextField {...field('language')} label={say('student.language')} hint={say('optional')} />
    </>
  )
}
