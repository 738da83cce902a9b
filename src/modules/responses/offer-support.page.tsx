import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { Code } from '#modules/policy/policy.ts'
import { dayShown } from '#modules/investigations/day-shown.ts'
import { Checkboxes, Radios } from '#ui/choices.tsx'
import { DateField, dateGiven } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { AnswerSupportRefusal } from './answer-support.ts'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import type { OfferSupportRefusal } from './offer-support.ts'
import type { PersonHelped } from './person-helped.ts'
import { Called, Refused, roleWords } from './refused.page.tsx'
import { responsesWords } from './responses-words.ts'

/** Help that is offered to one person. */
export function OfferSupportPage(
  props: FormShown<CaseShown, OfferSupportRefusal> & {
    person: PersonHelped
    supports: readonly Code[]
  },
): VNode {
  const { on, sent, mistakes, refusal, person, supports } = props
  const say = useSay(responsesWords)
  const name = <Called person={person} />
  const role = <Term>{roleWords(on.policy, person.role)}</Term>
  return (
    <CaseFormPage
      words={responsesWords}
      shown={props}
      title={say.rich('offer.title', { name })}
      titleText={say('offer.window')}
      lede={say.rich(`offer.lede.${person.role}`, { role })}
      refused={
        refusal && (
          <Refused
            on={on}
            words={say(`offer.refused.${refusal.because}`)}
            clause={refusal.clause}
          />
        )
      }
      save={say('offer.save')}
      hidden={{ role: person.role }}
    >
      <Checkboxes
        name="supports"
        label={say('offer.supports')}
        value={sent['supports']}
        error={mistakes?.['supports'] ?? mistakes?.['role']}
        choices={supports.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
      />
      <TextArea
        name="what"
        label={say('offer.what')}
        hint={say('offer.what.hint')}
        value={sent['what']}
        error={mistakes?.['what']}
        rows={4}
      />
      <DateField
        name="happened"
        label={say('offer.happened')}
        value={dayShown(dateGiven(sent, 'happened'), on.today)}
        error={mistakes?.['happened']}
      />
    </CaseFormPage>
  )
}

/** What they said to it. */
export function AnswerSupportPage(
  props: FormShown<CaseShown, AnswerSupportRefusal> & { person: PersonHelped },
): VNode {
  const { on, sent, mistakes, refusal, person } = props
  const say = useSay(responsesWords)
  return (
    <CaseFormPage
      words={responsesWords}
      shown={props}
      title={say.rich('answer.title', { name: <Called person={person} /> })}
      titleText={say('answer.window')}
      lede={say('answer.lede')}
      refused={
        refusal && (
          <Refused
            on={on}
            words={say(`answer.refused.${refusal.because}`)}
            clause={refusal.clause}
          />
        )
      }
      save={say('answer.save')}
      hidden={{ role: person.role }}
    >
      <Radios
        name="answer"
        label={say('answer.answer')}
        value={sent['answer']}
        error={mistakes?.['answer'] ?? mistakes?.['role']}
        choices={(['yes-please', 'no-thank-you'] as const).map((code) => ({
          code,
          label: say(`answer.answer.${code}`),
        }))}
      />
      <TextArea
        name="what-they-said"
        label={say('answer.what-they-said')}
        value={sent['what-they-said']}
        error={mistakes?.['what-they-said']}
        rows={4}
      />
      <DateField
        name="happened"
        label={say('answer.happened')}
        value={dayShown(dateGiven(sent, 'happened'), on.today)}
        error={mistakes?.['happened']}
      />
    </CaseFormPage>
  )
}
