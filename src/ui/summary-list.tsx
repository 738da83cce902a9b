import type { ComponentChildren, VNode } from 'preact'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'

export type SummaryRow = {
  term: string
  says: ComponentChildren
  /** Where it can be changed. */
  change?: string | undefined
}

/** What was said, question by question: before sending, or of a thing as it stands. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }): VNode {
  const say = useSay(uiWords)
  return (
    <dl class="summary">
      {rows.map(({ term, says, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{says}</dd>
          {change && (
            <dd class="change">
              <a href={change}>
                {say.rich('summary.change', {
                  what: term,
                  about: (inside) => <span class="aside">{inside}</span>,
                })}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
