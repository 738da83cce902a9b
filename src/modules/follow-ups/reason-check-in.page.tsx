import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { PersonInCase } from '#modules/cases/people.ts'
import type { Code } from '#modules/policy/policy.ts'
import { Radios } from '#ui/choices.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Term, useSay } from '#ui/words.tsx'
import { Also, type OtherCase } from './also.page.tsx'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import { dayShown } from './day-shown.ts'
import { followUpsWords } from './follow-ups-words.ts'
import type { ReasonCheckInRefusal } from './reason-check-in.ts'
import { Called, Refused } from './refused.page.tsx'

/** Why somebody was not asked, in as many taps as that they were (care rule 19). */
export function ReasonCheckInPage(
  props: FormShown<CaseShown, ReasonCheckInRefusal> & {
    person: PersonInCase
    reasons: readonly Code[]
    others: readonly OtherCase[]
  },
): VNode {
  const { on, sent, mistakes, refusal, person, reasons, others } = props
  const say = useSay(followUpsWords)
  return (
    <CaseFormPage
      words={followUpsWords}
      shown={props}
      title={say.rich('reason.title', { name: <Called person={person} /> })}
      titleText={say('reason.window')}
      lede={say('reason.lede')}
      before={
        refusal && (
          <Refused
            on={on}
            words={say(`reason.refused.${refusal.because}`)}
            clause={refusal.clause}
          />
        )
      }
      save={say('reason.save')}
    >
      <Radios
        name="why"
        label={say('reason.why')}
        value={sent['why']}
        error={mistakes?.['why']}
        choices={reasons.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
      />
      <TextArea
        name="reasons"
        label={say('reason.reasons')}
        value={sent['reasons']}
        error={mistakes?.['reasons']}
        rows={2}
      />
      <TextArea
        name="what-staff-saw"
        label={say('reason.what-staff-saw')}
        hint={say('reason.what-staff-saw.hint')}
        value={sent['what-staff-saw']}
        error={mistakes?.['what-staff-saw']}
        rows={3}
      />
      <DateField
        name="happened"
        label={say('reason.happened')}
        value={dayShown(sent, 'happened', on.today)}
        error={mistakes?.['happened']}
      />
      <Also others={others} sent={sent} />
    </CaseFormPage>
  )
}
