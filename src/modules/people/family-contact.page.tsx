import type { VNode } from 'preact'
import { routes } from '#routes'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Form } from '#ui/form.tsx'
import { Heading } from '#ui/heading.tsx'
import { StaffLayout } from '#ui/staff-layout.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import type { Sent } from '#values/sent.ts'
import { ChangedMeanwhile } from './changed-meanwhile.page.tsx'
import type { FamilyContact } from './family-contact.ts'
import { peopleWords } from './people-words.ts'
import { shownVersion } from './shown-version.ts'
import { nameOf, type Student } from './student.ts'

type Filled = { sent: Sent; mistakes?: Mistakes | undefined }

/** Somebody of a student's family, and what they may be told. `changed`: somebody else was faster. */
export function ContactFormPage(
  props: Filled & {
    action: string
    student: Student
    contact: FamilyContact | undefined
    changed?: true | undefined
  },
): VNode {
  const { action, sent, mistakes, student, contact, changed } = props
  const say = useSay(peopleWords)
  const title = say(contact === undefined ? 'family.new' : 'family.one')
  return (
    <StaffLayout title={title} place="people" mistakes={mistakes}>
      <Heading above={<Name>{nameOf(student)}</Name>}>
        {contact ? <Name>{contact.name}</Name> : title}
      </Heading>
      {changed && contact && <Now contact={contact} />}
      <Form action={action} sent={sent} hidden={{ version: shownVersion(sent, contact, changed) }}>
        <WhoTheyAre sent={sent} mistakes={mistakes} />
        <HowTheyAreReached sent={sent} mistakes={mistakes} />
        <Button>{say('save')}</Button>
      </Form>
      {contact && (
        <p>
          <a href={routes.people.contactLeaving.href({ student: student.id, contact: contact.id })}>
            {say(contact.endedOn === undefined ? 'family.leave' : 'family.return')}
          </a>
        </p>
      )}
    </StaffLayout>
  )
}

function WhoTheyAre({ sent, mistakes }: Filled): VNode {
  const say = useSay(peopleWords)
  const field = (name: string) => ({ name, value: sent[name], error: mistakes?.[name] })
  const yesOrNo = (['yes', 'no'] as const).map((code) => ({ code, label: say(code) }))
  return (
    <>
      <TextField {...field('name')} label={say('family.name')} spellcheck={false} />
      <TextField
        {...field('relation')}
        label={say('family.relation')}
        hint={say('family.relation.hint')}
      />
      <Radios
        {...field('parental-responsibility')}
        label={say('family.responsibility.ask')}
        inline
        choices={yesOrNo}
      />
      <Radios
        {...field('may-be-told')}
        label={say('family.may-be-told.ask')}
        inline
        choices={yesOrNo}
      />
      <TextField
        {...field('not-contacted-because')}
        label={say('family.not-contacted')}
        hint={say('family.not-contacted.hint')}
      />
    </>
  )
}

function HowTheyAreReached({ sent, mistakes }: Filled): VNode {
  const say = useSay(peopleWords)
  const field = (name: 'through' | 'telephone' | 'email') => ({
    name,
    label: say(`family.${name}`),
    value: sent[name],
    error: mistakes?.[name],
  })
  return (
    <>
      <TextField {...field('through')} hint={say('family.through.hint')} />
      <TextField {...field('telephone')} type="tel" short />
      <TextField {...field('email')} type="email" />
    </>
  )
}

function Now({ contact }: { contact: FamilyContact }): VNode {
  const say = useSay(peopleWords)
  const rows = [
    { term: say('family.name'), says: <Name>{contact.name}</Name> },
    { term: say('family.relation'), says: <Name>{contact.relation}</Name> },
    { term: say('family.may-be-told'), says: say(contact.mayBeTold ? 'yes' : 'no') },
    {
      term: say('family.not-contacted'),
      says: contact.notContactedBecause ? <Name>{contact.notContactedBecause}</Name> : say('none'),
    },
  ]
  return <ChangedMeanwhile now={rows} />
}
