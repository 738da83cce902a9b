import type { ComponentChildren, VNode } from 'preact'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'

/** How a rule of the policy stands, as a judgement says. */
export type StandingOf =
  | 'kept'
  | 'kept-late'
  | 'reasoned'
  | 'due'
  | 'overdue'
  | 'not-yet-due'
  | 'broken'
  | 'not-applicable'
  | 'cannot-tell'

const looks: Record<StandingOf, { tone: Tone; stone: 'hollow' | 'half' | 'full'; sign?: string }> =
  {
    kept: { tone: 'moss', stone: 'full' },
    'kept-late': { tone: 'moss', stone: 'half' },
    reasoned: { tone: 'plain', stone: 'half' },
    due: { tone: 'amber', stone: 'half' },
    overdue: { tone: 'amber', stone: 'full', sign: '!' },
    'not-yet-due': { tone: 'plain', stone: 'hollow' },
    broken: { tone: 'brick', stone: 'full', sign: '×' },
    'not-applicable': { tone: 'plain', stone: 'hollow', sign: '–' },
    'cannot-tell': { tone: 'plain', stone: 'hollow', sign: '?' },
  }

/** A standing as a word, a shape and a colour. `words` says it in another way: "due today". */
export function Standing(props: { of: StandingOf; words?: ComponentChildren }): VNode {
  const say = useSay(uiWords)
  const { tone, stone, sign } = looks[props.of]
  return (
    <span class={`standing ${tone}`}>
      <span class={`stone ${stone}`} aria-hidden="true">
        {sign}
      </span>
      {props.words ?? say(`standing.${props.of}`)}
    </span>
  )
}

/** What a colour means: river ours, amber asks for attention, brick danger, moss done. */
export type Tone = 'plain' | 'river' | 'amber' | 'brick' | 'moss'

/** A word about a thing, in a pebble: a role, a kind, "anonymous". */
export function Tag(props: { children: ComponentChildren; tone?: Tone }): VNode {
  return <span class={`tag ${props.tone ?? 'plain'}`}>{props.children}</span>
}
