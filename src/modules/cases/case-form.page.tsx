import type { ComponentChildren, VNode } from 'preact'
import type { Clause } from '#modules/policy/policy.ts'
import { CaseFormPage as CaseForm, type FormShown as Shown } from '#ui/case-form.tsx'
import { Notice } from '#ui/notice.tsx'
import { Term, useSay } from '#ui/words.tsx'
import type { CaseShown } from './case-shown.ts'
import { casesWords } from './cases-words.ts'

/** What a form is shown with: nothing sent at first, and everything typed when it is shown again. */
export type FormShown<Refusal = never> = Shown<CaseShown, Refusal>

type Props = Omit<Parameters<typeof CaseForm>[0], 'words' | 'shown' | 'refused'> & {
  shown: Omit<FormShown, 'refusal'>
  refused: string | undefined
  children?: ComponentChildren
}

/** A form of a case, with the clause that its deed comes from when it is refused. */
export function CaseFormPage({ refused, ...props }: Props): VNode {
  const { clause } = props.shown.on
  return (
    <CaseForm
      {...props}
      words={casesWords}
      refused={refused && <Refused words={refused} clause={clause} />}
    />
  )
}

function Refused({ words, clause }: { words: string; clause: Clause | undefined }): VNode {
  const say = useSay(casesWords)
  return (
    <Notice kind="attention" title={say('case.refused')}>
      <p>{words}</p>
      {clause && (
        <p class="hint">
          {say.rich('case.clause', { id: clause.id, title: <Term>{clause.title}</Term> })}
        </p>
      )}
    </Notice>
  )
}
