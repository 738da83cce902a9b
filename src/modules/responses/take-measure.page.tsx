import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import { dayShown } from '#modules/investigations/day-shown.ts'
import type { Code } from '#modules/policy/policy.ts'
import { Radios } from '#ui/choices.tsx'
import { DateField, dateGiven } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Term, useSay } from '#ui/words.tsx'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import type { PersonHelped } from './person-helped.ts'
import { Called, Refused, roleWords } from './refused.page.tsx'
import { responsesWords } from './responses-words.ts'
import { Sport } from './sport.page.tsx'
import type { TakeMeasureRefusal } from './take-measure.ts'

/** What is changed to keep people safe. */
export function TakeMeasurePage(
  props: FormShown<CaseShown, TakeMeasureRefusal> & {
    person: PersonHelped
    measures: readonly Code[]
  },
): VNode {
  const { on, sent, mistakes, refusal, person, measures } = props
  const say = useSay(responsesWords)
  const role = <Term>{roleWords(on.policy, person.role)}</Term>
  return (
    <CaseFormPage
      words={responsesWords}
      shown={props}
      title={say.rich('measure.title', { name: <Called person={person} /> })}
      titleText={say('measure.window')}
      lede={say.rich(`measure.lede.${person.role}`, { role })}
      refused={
        refusal && (
          <Refused
            on={on}
            words={say(`measure.refused.${refusal.because}`)}
            clause={refusal.clause}
          />
        )
      }
      save={say('measure.save')}
      hidden={{ role: person.role }}
    >
      <Radios
        name="measure"
        label={say('measure.measure')}
        value={sent['measure']}
        error={mistakes?.['measure'] ?? mistakes?.['role']}
        choices={measures.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
      />
      <TextArea
        name="what"
        label={say('measure.what')}
        hint={say('measure.what.hint')}
        value={sent['what']}
        error={mistakes?.['what']}
        rows={3}
      />
      {person.role === 'target' && (
        <TextArea
          name="what-they-asked"
          label={say('measure.what-they-asked')}
          hint={say('measure.what-they-asked.hint')}
          value={sent['what-they-asked']}
          error={mistakes?.['what-they-asked']}
          rows={3}
        />
      )}
      <Sport sent={sent} mistakes={mistakes} />
      <DateField
        name="happened"
        label={say('measure.happened')}
        value={dayShown(dateGiven(sent, 'happened'), on.today)}
        error={mistakes?.['happened']}
      />
    </CaseFormPage>
  )
}
