import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { PersonInCase } from '#modules/cases/people.ts'
import { dayShown } from '#modules/investigations/day-shown.ts'
import type { Code } from '#modules/policy/policy.ts'
import { Radios } from '#ui/choices.tsx'
import { DateField, dateGiven } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Term, useSay } from '#ui/words.tsx'
import { deciderOf, deciders } from './actions.ts'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import { Called, Refused } from './refused.page.tsx'
import { responsesWords } from './responses-words.ts'
import { Sport } from './sport.page.tsx'
import type { TakeActionRefusal } from './take-action.ts'

type Props = FormShown<CaseShown, TakeActionRefusal> & {
  person: PersonInCase
  ladder: readonly Code[]
}

/** A step of the behaviour ladder, what it is here, and why. */
export function TakeActionPage(props: Props): VNode {
  const { on, sent, mistakes, refusal, person } = props
  const say = useSay(responsesWords)
  return (
    <CaseFormPage
      words={responsesWords}
      shown={props}
      title={say.rich('action.title', { name: <Called person={person} /> })}
      titleText={say('action.window')}
      lede={say('action.lede')}
      refused={refusal && <Refused on={on} words={say(refusedKey(refusal))} {...refusal} />}
      save={say('action.save')}
    >
      <Steps {...props} />
      <TextArea
        name="what"
        label={say('action.what')}
        value={sent['what']}
        error={mistakes?.['what']}
        rows={3}
      />
      <TextArea
        name="reasons"
        label={say('action.reasons')}
        hint={say('action.reasons.hint')}
        value={sent['reasons']}
        error={mistakes?.['reasons']}
        rows={4}
      />
      <Decided {...props} />
      <Sport sent={sent} mistakes={mistakes} />
      <DateField
        name="happened"
        label={say('action.happened')}
        value={dayShown(dateGiven(sent, 'happened'), on.today)}
        error={mistakes?.['happened']}
      />
    </CaseFormPage>
  )
}

function refusedKey(refusal: TakeActionRefusal) {
  return refusal.because === 'not-ours-to-decide'
    ? (`action.not-ours.${refusal.decider}` as const)
    : (`action.refused.${refusal.because}` as const)
}

/** The ladder, with who may lawfully decide where it is not us. */
function Steps({ sent, mistakes, ladder }: Props): VNode {
  const say = useSay(responsesWords)
  return (
    <Radios
      name="step"
      label={say('action.step')}
      value={sent['step']}
      error={mistakes?.['step']}
      choices={ladder.map((step) => {
        const decider = deciderOf(step)
        return {
          code: step.code,
          label: <Term>{step.label}</Term>,
          ...(decider !== 'us' && { hint: say(`action.decides.${decider}`) }),
        }
      })}
    />
  )
}

function Decided({ sent, mistakes }: Props): VNode {
  const say = useSay(responsesWords)
  return (
    <>
      <Radios
        name="decided-by"
        label={say('action.decided-by')}
        value={sent['decided-by']}
        error={mistakes?.['decided-by']}
        choices={deciders.map((code) => ({ code, label: say(`action.decided-by.${code}`) }))}
      />
      <TextField
        name="who-decided"
        label={say('action.who-decided')}
        value={sent['who-decided']}
        error={mistakes?.['who-decided']}
      />
    </>
  )
}
