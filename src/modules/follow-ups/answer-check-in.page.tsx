import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { PersonInCase } from '#modules/cases/people.ts'
import { routes } from '#routes'
import { Radios } from '#ui/choices.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { useWhen } from '#ui/when.ts'
import { useSay } from '#ui/words.tsx'
import type { AnswerCheckInRefusal } from './answer-check-in.ts'
import { Also, type OtherCase } from './also.page.tsx'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import { dayShown } from './day-shown.ts'
import { followUpsWords } from './follow-ups-words.ts'
import { Called, Held, Refused } from './refused.page.tsx'

type Props = FormShown<CaseShown, AnswerCheckInRefusal> & {
  person: PersonInCase
  next: Temporal.PlainDate | undefined
  others: readonly OtherCase[]
}

/** Somebody who was hurt is asked, alone: has it stopped, do you feel safe? */
export function AnswerCheckInPage(props: Props): VNode {
  const { on, refusal, person, next, sent, others } = props
  const say = useSay(followUpsWords)
  const when = useWhen(on.now, on.zone)
  const instead = { case: on.case, party: person.party }
  return (
    <CaseFormPage
      words={followUpsWords}
      shown={props}
      title={say.rich('answer.title', { name: <Called person={person} /> })}
      titleText={say('answer.window')}
      lede={say('answer.lede')}
      before={
        <>
          {refusal && (
            <Refused
              on={on}
              words={say(`answer.refused.${refusal.because}`)}
              clause={refusal.clause}
            />
          )}
          <Held on={on} />
          {next && <p>{say('answer.next', { day: when.day(next) })}</p>}
          <p>
            <a href={routes.cases.checkInReasons.href(instead)}>{say('answer.instead')}</a>
          </p>
        </>
      }
      save={say('answer.save')}
    >
      <Stopped {...props} />
      <InTheirWords {...props} />
      <HowAsked {...props} />
      <Also others={others} sent={sent} />
      <p class="hint">{say('answer.acts')}</p>
    </CaseFormPage>
  )
}

// The faces are drawn beside the words, never in their place.
const faces = { yes: '🙂', 'not-sure': '😐', no: '🙁' } as const

function Stopped({ sent, mistakes }: Props): VNode {
  const say = useSay(followUpsWords)
  return (
    <>
      <Radios
        name="stopped"
        label={say('answer.stopped')}
        value={sent['stopped']}
        error={mistakes?.['stopped']}
        choices={(['stopped', 'less', 'same', 'worse', 'moved'] as const).map((code) => ({
          code,
          label: say(`answer.stopped.${code}`),
        }))}
      />
      <Radios
        name="safe"
        label={say('answer.safe')}
        value={sent['safe']}
        error={mistakes?.['safe']}
        choices={(['yes', 'not-sure', 'no'] as const).map((code) => ({
          code,
          label: (
            <>
              <span aria-hidden="true">{faces[code]}</span> {say(`answer.safe.${code}`)}
            </>
          ),
        }))}
        inline
      />
    </>
  )
}

function InTheirWords({ sent, mistakes }: Props): VNode {
  const say = useSay(followUpsWords)
  return (
    <>
      <TextArea
        name="what-they-said"
        label={say('answer.what-they-said')}
        hint={say('answer.what-they-said.hint')}
        value={sent['what-they-said']}
        error={mistakes?.['what-they-said']}
        rows={4}
      />
      {(['what-they-need', 'what-the-other-needs'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={say(`answer.${name}`)}
          value={sent[name]}
          error={mistakes?.[name]}
          rows={2}
        />
      ))}
    </>
  )
}

function HowAsked({ on, sent, mistakes }: Props): VNode {
  const say = useSay(followUpsWords)
  return (
    <>
      <Radios
        name="way"
        label={say('answer.way')}
        value={sent['way']}
        error={mistakes?.['way']}
        choices={(['face-to-face', 'telephone'] as const).map((code) => ({
          code,
          label: say(`answer.way.${code}`),
        }))}
        inline
      />
      <Radios
        name="private"
        label={say('answer.private')}
        value={sent['private']}
        error={mistakes?.['private']}
        choices={(['yes', 'no'] as const).map((code) => ({ code, label: say(code) }))}
        inline
      />
      <TextField
        name="who-was-present"
        label={say('answer.who-was-present')}
        hint={say('answer.who-was-present.hint')}
        value={sent['who-was-present']}
        error={mistakes?.['who-was-present']}
      />
      <DateField
        name="happened"
        label={say('answer.happened')}
        value={dayShown(sent, 'happened', on.today)}
        error={mistakes?.['happened']}
      />
    </>
  )
}
