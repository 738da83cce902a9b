import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { PersonInCase } from '#modules/cases/people.ts'
import type { InTheWay } from '#modules/investigations/in-the-way.ts'
import type { Code } from '#modules/policy/policy.ts'
import { Radios } from '#ui/choices.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useWhen } from '#ui/when.ts'
import { Term, useSay } from '#ui/words.tsx'
import { AskedFirst } from './asked-first.page.tsx'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import type { CheckInAnswer } from './check-ins.ts'
import type { CloseCaseRefusal } from './close-case.ts'
import { followUpsWords } from './follow-ups-words.ts'
import { Called, Refused } from './refused.page.tsx'

type Props = FormShown<CaseShown, CloseCaseRefusal> & {
  reasons: readonly Code[]
  /** What is in the way of closing on their answers, and of closing with a reason why they could not be had. */
  inTheWay: readonly InTheWay[]
  stillThen: readonly InTheWay[]
  /** Who was hurt, and what each answered last. */
  said: readonly { person: PersonInCase; answers: readonly CheckInAnswer[] }[]
}

/** A case is closed, and what that still waits for. */
export function CloseCasePage(props: Props): VNode {
  const { sent, mistakes, reasons } = props
  const say = useSay(followUpsWords)
  return (
    <CaseFormPage
      words={followUpsWords}
      shown={props}
      title={say('close.title')}
      titleText={say('close.window')}
      lede={say('close.lede')}
      before={
        <>
          <Waits {...props} />
          <Said {...props} />
        </>
      }
      save={say('close.save')}
    >
      <Radios
        name="why"
        label={say('close.why')}
        value={sent['why']}
        error={mistakes?.['why']}
        choices={reasons.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
      />
      <Radios
        name="without-answer"
        label={say('close.without-answer')}
        value={sent['without-answer']}
        error={mistakes?.['without-answer']}
        choices={(['no', 'yes'] as const).map((code) => ({
          code,
          label: say(`close.without-answer.${code}`),
        }))}
      />
      <TextArea
        name="reasons"
        label={say('close.reasons')}
        hint={say('close.reasons.hint')}
        value={sent['reasons']}
        error={mistakes?.['reasons']}
        rows={4}
      />
      <p class="hint">{say('close.planned')}</p>
    </CaseFormPage>
  )
}

function Waits({ on, refusal, inTheWay, stillThen }: Props): VNode {
  const say = useSay(followUpsWords)
  if (refusal !== undefined && refusal.because !== 'asked-first')
    return (
      <Refused on={on} words={say(`close.refused.${refusal.because}`)} clause={refusal.clause} />
    )
  const waits = refusal?.inTheWay ?? inTheWay
  if (waits.length === 0) return <p>{say('close.nothing')}</p>
  return <AskedFirst on={on} inTheWay={waits} stillThen={stillThen} />
}

function Said({ on, said }: Props): VNode {
  const say = useSay(followUpsWords)
  const when = useWhen(on.now, on.zone)
  return (
    <section>
      <h2>{say('close.said')}</h2>
      {said.map(({ person, answers }) => (
        <div key={person.party}>
          <h3>
            <Called person={person} />
          </h3>
          {answers.length === 0 ? (
            <p>{say('close.said.nobody')}</p>
          ) : (
            <ul>
              {answers.map(({ at, stopped, safe, way }) => (
                <li key={at.toString()}>
                  {say('close.said.answer', {
                    when: when.at(at),
                    stopped: say(`answer.stopped.${stopped}`),
                    safe: say(`answer.safe.${safe}`),
                    way: say(`close.said.way.${way}`),
                  })}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}
