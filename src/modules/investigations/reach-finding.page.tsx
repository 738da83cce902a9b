import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { PersonInCase } from '#modules/cases/people.ts'
import type { Code } from '#modules/policy/policy.ts'
import { Radios } from '#ui/choices.tsx'
import type { Mistakes } from '#ui/field-props.ts'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Term, useSay } from '#ui/words.tsx'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import { answers, type Question, questions } from './definition-test.ts'
import { investigationsWords } from './investigations-words.ts'
import { Called, Refused } from './refused.page.tsx'
import type { ReachFindingRefusal } from './reach-finding.ts'

type Props = FormShown<CaseShown, ReachFindingRefusal> & {
  person: PersonInCase
  outcomes: readonly Code[]
  /** Who else leads here and may see this case. */
  leading: readonly { id: string; name: string }[]
}

/** What we believe happened, for one person: the four questions, the finding, its reasons. */
export function ReachFindingPage(props: Props): VNode {
  const { on, sent, refusal, person, outcomes } = props
  const say = useSay(investigationsWords)
  const mistakes: Mistakes = { ...props.mistakes, ...useMissing(refusal) }
  const name = <Called person={person} />
  return (
    <CaseFormPage
      words={investigationsWords}
      shown={{ ...props, mistakes }}
      title={say.rich('finding.title', { name })}
      titleText={say('finding.window')}
      lede={say.rich('finding.lede', { name })}
      refused={
        refusal && (
          <Refused on={on} words={say(`finding.refused.${refusal.because}`)} {...refusal} />
        )
      }
      save={say('finding.save')}
    >
      {questions.map((question) => (
        <Answered key={question} question={question} sent={sent} mistakes={mistakes} />
      ))}
      <Radios
        name="outcome"
        label={say('finding.outcome')}
        value={sent['outcome']}
        error={mistakes['outcome']}
        choices={outcomes.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
      />
      <TextArea
        name="reasons"
        label={say('finding.reasons')}
        hint={say('finding.reasons.hint')}
        value={sent['reasons']}
        error={mistakes['reasons']}
      />
      <Agreed {...props} mistakes={mistakes} />
    </CaseFormPage>
  )
}

/** What the policy misses in this finding, at the fields where it can be said. */
function useMissing(refusal: ReachFindingRefusal | undefined): Mistakes {
  const say = useSay(investigationsWords)
  if (refusal?.because !== 'incomplete') return {}
  const missing = refusal.lacks.flatMap((lack) => lack.missing)
  return Object.fromEntries(missing.map((field) => [field, say('mistake.missing')]))
}

type Asked = Pick<FormShown<CaseShown>, 'sent'> & { mistakes: Mistakes }

function Answered({ question, sent, mistakes }: Asked & { question: Question }): VNode {
  const say = useSay(investigationsWords)
  return (
    <>
      <Radios
        name={question}
        label={say(`finding.${question}`)}
        hint={say(`finding.${question}.hint`)}
        value={sent[question]}
        error={mistakes[question]}
        choices={answers.map((code) => ({ code, label: say(code) }))}
        inline
      />
      <TextArea
        name={`why-${question}`}
        label={say(`finding.why-${question}`)}
        value={sent[`why-${question}`]}
        error={mistakes[`why-${question}`]}
        rows={3}
      />
    </>
  )
}

function Agreed({ sent, mistakes, leading }: Asked & Pick<Props, 'leading'>): VNode {
  const say = useSay(investigationsWords)
  return (
    <>
      <Select
        name="second-person"
        label={say('finding.second-person')}
        hint={say('finding.second-person.hint')}
        value={sent['second-person']}
        error={mistakes['second-person']}
        none={say('finding.second-person.none')}
        choices={leading.map(({ id, name }) => ({ code: id, label: name, told: true }))}
      />
      <TextArea
        name="why-one-person"
        label={say('finding.why-one-person')}
        value={sent['why-one-person']}
        error={mistakes['why-one-person']}
        rows={3}
      />
    </>
  )
}
