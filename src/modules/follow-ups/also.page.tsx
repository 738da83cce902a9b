import type { VNode } from 'preact'
import { Checkboxes } from '#ui/choices.tsx'
import { Name } from '#ui/told.tsx'
import { useSay } from '#ui/words.tsx'
import type { Id } from '#values/id.ts'
import type { Sent } from '#values/sent.ts'
import { followUpsWords } from './follow-ups-words.ts'

/** Another case in which the same child was hurt. */
export type OtherCase = { case: Id<'Case'>; number: string; party: Id<'Party'> }

/** One conversation settles all open questions over all of a child's cases (care rule 2). */
export function Also(props: { others: readonly OtherCase[]; sent: Sent }): VNode | null {
  const { others, sent } = props
  const say = useSay(followUpsWords)
  if (others.length === 0) return null
  const isBlank = Object.keys(sent).length === 0
  return (
    <Checkboxes
      name="also"
      label={say('answer.also')}
      hint={say('answer.also.hint')}
      value={isBlank ? others.map((other) => other.case) : sent['also']}
      choices={others.map((other) => ({
        code: other.case,
        label: say.rich('answer.also.case', { number: <Name>{other.number}</Name> }),
      }))}
    />
  )
}
