import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import { Radios } from '#ui/choices.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { useSay } from '#ui/words.tsx'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import { followUpsWords } from './follow-ups-words.ts'
import { Refused } from './refused.page.tsx'
import type { ReopenCaseRefusal } from './reopen-case.ts'

/** A closed case is opened again, with reasons. */
export function ReopenCasePage(props: FormShown<CaseShown, ReopenCaseRefusal>): VNode {
  const { on, sent, mistakes, refusal } = props
  const say = useSay(followUpsWords)
  return (
    <CaseFormPage
      words={followUpsWords}
      shown={props}
      title={say('reopen.title')}
      titleText={say('reopen.window')}
      lede={say('reopen.lede')}
      before={
        refusal && (
          <Refused
            on={on}
            words={say(`reopen.refused.${refusal.because}`)}
            clause={refusal.clause}
          />
        )
      }
      save={say('reopen.save')}
    >
      <Radios
        name="why"
        label={say('reopen.why')}
        value={sent['why']}
        error={mistakes?.['why']}
        choices={(['not-stopped', 'not-safe', 'new-report', 'other'] as const).map((code) => ({
          code,
          label: say(`reopen.why.${code}`),
        }))}
      />
      <TextArea
        name="reasons"
        label={say('reopen.reasons')}
        value={sent['reasons']}
        error={mistakes?.['reasons']}
        rows={4}
      />
    </CaseFormPage>
  )
}
