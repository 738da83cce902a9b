import type { ComponentChildren, VNode } from 'preact'
import { Notice } from '#ui/notice.tsx'
import { SummaryList, type SummaryRow } from '#ui/summary-list.tsx'
import { useSay } from '#ui/words.tsx'
import { peopleWords } from './people-words.ts'

/** Somebody was faster: what stands now, above what this person wrote, which stays in the form. */
export function ChangedMeanwhile({ now }: { now: readonly SummaryRow[] }): VNode {
  const say = useSay(peopleWords)
  return (
    <Notice kind="attention" title={say('changed.title')}>
      <p>{say('changed.text')}</p>
      <SummaryList rows={now} />
      <p>{say('changed.again')}</p>
    </Notice>
  )
}

/** Yes or no, in words. */
export function useYesOrNo(): (is: boolean) => string {
  const say = useSay(peopleWords)
  return (is) => say(is ? 'yes' : 'no')
}

/** What was said, or that nothing was. */
export function useOrNone(): (said: ComponentChildren) => ComponentChildren {
  const say = useSay(peopleWords)
  return (said) => said ?? <span class="hint">{say('none')}</span>
}
