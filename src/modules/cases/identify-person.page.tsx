import type { VNode } from 'preact'
import { Button } from '#ui/button.tsx'
import { Radios } from '#ui/choices.tsx'
import { lastGiven } from '#ui/field-props.ts'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import { CaseFormPage, type FormShown } from './case-form.page.tsx'
import { casesWords } from './cases-words.ts'
import type { IdentifyPersonRefusal } from './identify-person.ts'
import { bases } from './person.entry.ts'

/** Somebody on the roster, as a search finds them. */
export type FoundOnRoster = {
  /** `student <id>` or `staff <id>`. */
  code: string
  name: string
  /** A student's year, or a member of staff's job. */
  about: { year: string | undefined } | { job: string }
  left: boolean
}

/** First a search, then a choice of those found; nobody is chosen beforehand (care rule 10). */
export function IdentifyPersonPage(
  props: FormShown<IdentifyPersonRefusal> & {
    /** As it was said; undefined if it was not. */
    name: string | undefined
    search: string
    found: readonly FoundOnRoster[]
  },
): VNode {
  const { sent, mistakes, refusal, search, found } = props
  const say = useSay(casesWords)
  const name = props.name ?? say('people.unnamed')
  return (
    <CaseFormPage
      shown={props}
      title={say.rich('people.identify', { name: <Name>{name}</Name> })}
      titleText={say('people.identify', { name: say('people.this-person') })}
      lede={say('people.identify.lede')}
      refused={refusal && say(`people.identify.refused.${refusal.because}`)}
      save={say('people.identify.save')}
      hidden={{ search }}
      before={<Search action={props.on.action} search={search} />}
    >
      {search !== '' && found.length === 0 && <p>{say('people.identify.nobody')}</p>}
      <Found found={found} value={lastGiven(sent['person'])} error={mistakes?.['person']} />
      <Radios
        name="basis"
        label={say('people.identify.basis')}
        value={sent['basis']}
        error={mistakes?.['basis']}
        choices={bases.map((code) => ({ code, label: say(`people.identify.basis.${code}`) }))}
      />
      <TextArea
        name="how-we-know"
        label={say('people.identify.how')}
        value={sent['how-we-know']}
        error={mistakes?.['how-we-know']}
        rows={4}
      />
    </CaseFormPage>
  )
}

function Search({ action, search }: { action: string; search: string }): VNode {
  const say = useSay(casesWords)
  return (
    <search>
      <form method="get" action={action}>
        <TextField
          name="search"
          type="search"
          label={say('people.identify.search')}
          value={search}
        />
        <Button look="quiet">{say('people.identify.find')}</Button>
      </form>
    </search>
  )
}

function Found(props: {
  found: readonly FoundOnRoster[]
  value: string
  error: string | undefined
}): VNode | null {
  const { found, value, error } = props
  const say = useSay(casesWords)
  if (found.length === 0 && error === undefined) return null
  const hint = (about: FoundOnRoster['about']) => {
    if ('job' in about) return <Name>{about.job}</Name>
    return about.year === undefined
      ? say('people.identify.person.student-no-year')
      : say.rich('people.identify.person.student', { year: <Name>{about.year}</Name> })
  }
  return (
    <Radios
      name="person"
      label={say('people.identify.person')}
      value={value}
      error={error}
      choices={found.map(({ code, name, about, left }) => ({
        code,
        label: <Name>{name}</Name>,
        hint: left ? say('people.identify.person.left') : hint(about),
      }))}
    />
  )
}
