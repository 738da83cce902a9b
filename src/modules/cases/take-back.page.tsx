import type { ComponentChildren, VNode } from 'preact'
import { Checkboxes } from '#ui/choices.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Name, Told } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import { CaseFormPage, type FormShown } from './case-form.page.tsx'
import { casesWords } from './cases-words.ts'
import type { DestroyWordsRefusal } from './destroy-words.ts'
import type { PartReportRefusal } from './join-report.ts'
import type { LiftHoldRefusal } from './place-hold.ts'
import type { TakePersonOutRefusal } from './take-person-out.ts'
import type { UndoIdentificationRefusal } from './undo-identification.ts'
import type { WordsAbout } from './words-about.ts'

type Named = { name: string | undefined }

/** Somebody was named by mistake. */
export function TakePersonOutPage(props: FormShown<TakePersonOutRefusal> & Named): VNode {
  const say = useSay(casesWords)
  const { refusal } = props
  return (
    <ReasonsPage
      shown={props}
      deed="people.taking-out"
      name={props.name}
      refused={refusal && say(`people.taking-out.refused.${refusal.because}`)}
    />
  )
}

/** It was not them. */
export function UndoIdentificationPage(props: FormShown<UndoIdentificationRefusal> & Named): VNode {
  const say = useSay(casesWords)
  const { refusal } = props
  return (
    <ReasonsPage
      shown={props}
      deed="people.undoing"
      name={props.name}
      refused={refusal && say(`people.undoing.refused.${refusal.because}`)}
    />
  )
}

export function LiftHoldPage(props: FormShown<LiftHoldRefusal>): VNode {
  const say = useSay(casesWords)
  const { refusal } = props
  return (
    <ReasonsPage
      shown={props}
      deed="hold.lifting"
      refused={refusal && say(`hold.lifting.refused.${refusal.because}`)}
    />
  )
}

/** It was joined to the wrong case. */
export function PartReportPage(props: FormShown<PartReportRefusal>): VNode {
  const say = useSay(casesWords)
  const { refusal } = props
  return (
    <ReasonsPage
      shown={props}
      deed="join.parting"
      refused={refusal && say(`join.parting.refused.${refusal.because}`)}
    />
  )
}

/** Shows every word that will be gone before it is. */
export function DestroyWordsPage(
  props: FormShown<DestroyWordsRefusal> & Named & { words: readonly WordsAbout[] },
): VNode {
  const say = useSay(casesWords)
  const { refusal, words, sent, mistakes } = props
  return (
    <ReasonsPage
      shown={props}
      deed="people.destroying"
      name={props.name}
      look="danger"
      refused={refusal && say(`people.destroying.refused.${refusal.because}`)}
      before={
        <section>
          <h2>{say('people.destroying.what')}</h2>
          {words.length === 0 && <p>{say('people.destroying.nothing')}</p>}
          {words.map(({ stream, seq, part, text }) => (
            <Told key={`${stream} ${seq} ${part}`}>{text}</Told>
          ))}
        </section>
      }
    >
      <Checkboxes
        name="sure"
        label={say('people.destroying.sure')}
        value={sent['sure']}
        error={mistakes?.['sure']}
        choices={[{ code: 'yes', label: say('people.destroying.sure.yes') }]}
      />
    </ReasonsPage>
  )
}

type Deed =
  | 'people.taking-out'
  | 'people.undoing'
  | 'people.destroying'
  | 'hold.lifting'
  | 'join.parting'

/** What was done is taken back, with reasons. */
function ReasonsPage(props: {
  shown: Omit<FormShown, 'refusal'>
  deed: Deed
  name?: string | undefined
  refused: string | undefined
  look?: 'danger'
  before?: ComponentChildren
  children?: ComponentChildren
}): VNode {
  const { shown, deed, refused, look, before, children } = props
  const { sent, mistakes } = shown
  const say = useSay(casesWords)
  const name = props.name ?? say('people.unnamed')
  return (
    <CaseFormPage
      shown={shown}
      title={say.rich(deed, { name: <Name>{name}</Name> })}
      titleText={say(deed, { name: say('people.this-person') })}
      lede={say(`${deed}.lede`)}
      refused={refused}
      save={say(`${deed}.save`)}
      {...(look && { look })}
      before={before}
    >
      <TextArea
        name="reasons"
        label={say('case.reasons')}
        value={sent['reasons']}
        error={mistakes?.['reasons']}
        rows={4}
      />
      {children}
    </CaseFormPage>
  )
}
