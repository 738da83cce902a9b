import type { VNode } from 'preact'
import { Radios } from '#ui/choices.tsx'
import { Select } from '#ui/select.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useSay } from '#ui/words.tsx'
import { lastGiven } from '#ui/field-props.ts'
import { rolesInCase } from './case.entry.ts'
import { CaseFormPage, type FormShown } from './case-form.page.tsx'
import { casesWords } from './cases-words.ts'
import type { Mentioned } from './mentioned.ts'
import type { NamePersonRefusal } from './name-person.ts'
import { kindsOfPerson } from './person.entry.ts'
import type { PersonInCase } from './people.ts'

/** Somebody gets a role. Nobody is chosen beforehand, and "not sure who" is what stands. */
export function NamePersonPage(
  props: FormShown<NamePersonRefusal> & {
    people: readonly PersonInCase[]
    mentioned: readonly Mentioned[]
  },
): VNode {
  const { sent, mistakes, refusal } = props
  const say = useSay(casesWords)
  return (
    <CaseFormPage
      shown={props}
      title={say('people.name')}
      titleText={say('people.name')}
      refused={refusal && say(`people.name.refused.${refusal.because}`)}
      save={say('people.name.save')}
    >
      <Radios
        name="role"
        label={say('people.role')}
        value={sent['role']}
        error={mistakes?.['role']}
        choices={rolesInCase.map((code) => ({ code, label: say(`people.role.${code}`) }))}
      />
      <KnownAlready {...props} />
      <TextField
        name="name"
        label={say('people.name.name')}
        hint={say('people.name.name.hint')}
        value={sent['name']}
        error={mistakes?.['name']}
      />
      <Radios
        name="person"
        label={say('people.kind')}
        hint={say('people.kind.hint')}
        value={lastGiven(sent['person']) || 'not-sure'}
        choices={kindsOfPerson.map((code) => ({ code, label: say(`people.kind.${code}`) }))}
      />
    </CaseFormPage>
  )
}

function KnownAlready(props: Parameters<typeof NamePersonPage>[0]): VNode | null {
  const { sent, people, mentioned } = props
  const say = useSay(casesWords)
  const inCase = new Map(people.map((person) => [person.party, person]))
  const choices = [
    ...[...inCase.values()].map(({ party, name }) => ({
      code: party,
      label: say('people.in-case', { name: name ?? say('people.unnamed') }),
      told: true,
    })),
    ...mentioned
      .filter(({ party }) => !inCase.has(party))
      .map(({ party, as, said }) => ({
        code: party,
        label: say(`people.mentioned.${as}`, { said: shortened(said) }),
        told: true,
      })),
  ]
  if (choices.length === 0) return null
  return (
    <Select
      name="same-as"
      label={say('people.name.same-as')}
      hint={say('people.name.same-as.hint')}
      value={sent['same-as']}
      none={say('people.name.same-as.none')}
      choices={choices}
    />
  )
}

function shortened(said: string): string {
  return said.length > 60 ? `${said.slice(0, 60).toWellFormed()}…` : said
}
