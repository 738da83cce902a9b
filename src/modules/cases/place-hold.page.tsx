import type { VNode } from 'preact'
import { routes } from '#routes'
import type { Code } from '#modules/policy/policy.ts'
import { Radios } from '#ui/choices.tsx'
import { dateGiven, DateField } from '#ui/date-field.tsx'
import { Notice } from '#ui/notice.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { TextField } from '#ui/text-field.tsx'
import { Name } from '#ui/told.tsx'
import { useWhen } from '#ui/when.ts'
import { Term, useSay } from '#ui/words.tsx'
import { CaseFormPage, type FormShown } from './case-form.page.tsx'
import { casesWords } from './cases-words.ts'
import type { Hold } from './hold.ts'
import type { PlaceHoldRefusal } from './place-hold.ts'

/** One tap on a ground is enough; the rest can be said then or later (care rule 13). */
export function PlaceHoldPage(
  props: FormShown<PlaceHoldRefusal> & {
    grounds: readonly Code[]
    hold: Hold | undefined
    now: Temporal.Instant
    zone: string
  },
): VNode {
  const { sent, mistakes, refusal, grounds, hold } = props
  const say = useSay(casesWords)
  return (
    <CaseFormPage
      shown={props}
      title={say('hold.title')}
      titleText={say('hold.title')}
      lede={say('hold.lede')}
      refused={refusal && say(`hold.refused.${refusal.because}`)}
      save={say(hold === undefined ? 'hold.save' : 'hold.save.again')}
      before={hold && <OnHold {...props} hold={hold} />}
    >
      <Radios
        name="ground"
        label={say('hold.ground')}
        value={sent['ground']}
        error={mistakes?.['ground']}
        choices={grounds.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
      />
      <TextArea
        name="reasons"
        label={say('hold.reasons')}
        value={sent['reasons']}
        error={mistakes?.['reasons']}
        rows={3}
      />
      <TextField
        name="holder"
        label={say('hold.holder')}
        hint={say('hold.holder.hint')}
        value={sent['holder']}
        error={mistakes?.['holder']}
      />
      <DateField
        name="review-on"
        label={say('hold.review-on')}
        hint={say('hold.review-on.hint')}
        value={dateGiven(sent, 'review-on')}
        error={mistakes?.['review-on']}
      />
    </CaseFormPage>
  )
}

function OnHold(props: Parameters<typeof PlaceHoldPage>[0] & { hold: Hold }): VNode {
  const { hold, now, zone, on } = props
  const say = useSay(casesWords)
  const when = useWhen(now, zone)
  return (
    <Notice kind="info">
      <p>
        {say.rich('hold.on', {
          since: when.at(hold.since),
          holder: hold.holder === undefined ? say('hold.nobody') : <Name>{hold.holder}</Name>,
          day: when.day(hold.reviewOn),
        })}
      </p>
      <p>
        <a href={routes.cases.holdLifted.href({ case: on.case })}>{say('hold.lift')}</a>
      </p>
    </Notice>
  )
}
