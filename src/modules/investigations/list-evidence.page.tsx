import type { VNode } from 'preact'
import type { CaseShown } from '#modules/cases/case-shown.ts'
import type { Code } from '#modules/policy/policy.ts'
import { Radios } from '#ui/choices.tsx'
import { DateField, dateGiven } from '#ui/date-field.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { Term, useSay } from '#ui/words.tsx'
import { CaseFormPage, type FormShown } from '#ui/case-form.tsx'
import { dayShown } from './day-shown.ts'
import { investigationsWords } from './investigations-words.ts'
import type { ListEvidenceRefusal } from './list-evidence.ts'
import { Refused } from './refused.page.tsx'

/** What shows what happened. Nothing is uploaded here. */
export function ListEvidencePage(
  props: FormShown<CaseShown, ListEvidenceRefusal> & { sorts: readonly Code[] },
): VNode {
  const { on, sent, mistakes, refusal, sorts } = props
  const say = useSay(investigationsWords)
  return (
    <CaseFormPage
      words={investigationsWords}
      shown={props}
      title={say('evidence.title')}
      titleText={say('evidence.title')}
      lede={say('evidence.lede')}
      refused={
        refusal && (
          <Refused
            on={on}
            words={say(`evidence.refused.${refusal.because}`)}
            clause={refusal.clause}
          />
        )
      }
      save={say('evidence.save')}
    >
      <Radios
        name="sort"
        label={say('evidence.sort')}
        value={sent['sort']}
        error={mistakes?.['sort']}
        choices={sorts.map(({ code, label }) => ({ code, label: <Term>{label}</Term> }))}
      />
      <TextArea
        name="what"
        label={say('evidence.what')}
        hint={say('evidence.what.hint')}
        value={sent['what']}
        error={mistakes?.['what']}
        rows={5}
      />
      <Radios
        name="copied"
        label={say('evidence.copied')}
        hint={say('evidence.copied.hint')}
        value={sent['copied']}
        error={mistakes?.['copied']}
        choices={[
          { code: 'yes', label: say('yes') },
          { code: 'no', label: say('no') },
        ]}
        inline
      />
      <DateField
        name="happened"
        label={say('evidence.happened')}
        value={dayShown(dateGiven(sent, 'happened'), on.today)}
        error={mistakes?.['happened']}
      />
    </CaseFormPage>
  )
}
