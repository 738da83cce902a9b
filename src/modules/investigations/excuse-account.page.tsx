import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { Code } from '#modules/policy/policy.ts'
import { Radios } from '#ui/choices.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { PersonHeard } from './accounts.ts'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import type { ExcuseAccountRefusal } from './excuse-account.ts'
import type { FindNoWitnessesRefusal } from './find-no-witnesses.ts'
import { investigationsWords } from './investigations-words.ts'
import { Called, Refused, roleWords } from './refused.page.tsx'

/** Why somebody was not heard. */
export function ExcuseAccountPage(
  props: FormShown<CaseShown, ExcuseAccountRefusal> & {
    person: PersonHeard
    reasons: readonly Code[]
  },
): VNode {
  const { on, sent, mistakes, refusal, person, reasons } = props
  const say = useSay(investigationsWords)
  return (
    <CaseFormPage
      words={investigationsWords}
      shown={props}
      title={say.rich('excuse.title', { name: <Called person={person} /> })}
      titleText={say('excuse.window')}
      lede={<Term>{roleWords(on.policy, person.role)}</Term>}
      refused={
        refusal && (
          <Refused
            on={on}
            words={say(`excuse.refused.${refusal.because}`)}
            clause={refusal.clause}
          />
        )
      }
      save={say('excuse.save')}
      hidden={{ party: person.party, role: person.role }}
    >
      <Radios
        name="why"
        label={say('excuse.why')}
        value={sent['why']}
        error={mistakes?.['why'] ?? mistakes?.['party']}
        choices={reasons.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
      />
      <TextArea
        name="reasons"
        label={say('excuse.reasons')}
        value={sent['reasons']}
        error={mistakes?.['reasons']}
        rows={4}
      />
    </CaseFormPage>
  )
}

/** Somebody looked for witnesses and there were none. */
export function FindNoWitnessesPage(props: FormShown<CaseShown, FindNoWitnessesRefusal>): VNode {
  const { on, sent, mistakes, refusal } = props
  const say = useSay(investigationsWords)
  return (
    <CaseFormPage
      words={investigationsWords}
      shown={props}
      title={say('none-found.title')}
      titleText={say('none-found.title')}
      lede={say('none-found.lede')}
      refused={
        refusal && (
          <Refused
            on={on}
            words={say(`none-found.refused.${refusal.because}`)}
            clause={refusal.clause}
          />
        )
      }
      save={say('none-found.save')}
    >
      <TextField
        name="who-looked"
        label={say('none-found.who-looked')}
        hint={say('none-found.who-looked.hint')}
        value={sent['who-looked']}
        error={mistakes?.['who-looked']}
      />
    </CaseFormPage>
  )
}
