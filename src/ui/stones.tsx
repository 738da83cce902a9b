import type { ComponentChildren, VNode } from 'preact'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'

/** How far something is: to come, now, done. Always said in words too. */
export type StoneState = 'hollow' | 'half' | 'full'

export type Stone = {
  state: StoneState
  words: ComponentChildren
  /** Where it can be done or read. */
  href?: string | undefined
  /** What to say in place of "to come", "now", "done": "kept on Tuesday". */
  said?: ComponentChildren
}

/** Stages in a row: a case on its road, the clauses of a part, the tasks of a page. On a phone, one under the other. */
export function Stones(props: { label: string; stones: readonly Stone[] }): VNode {
  const say = useSay(uiWords)
  return (
    <ol class="stones" aria-label={props.label}>
      {props.stones.map(({ state, words, href, said }, place) => (
        <li key={place} class={state} aria-current={state === 'half' ? 'step' : undefined}>
          <StoneShape state={state} />
          <span class="stone-words">
            {href ? <a href={href}>{words}</a> : words}
            <span class="stone-said">{said ?? say(`stones.${state}`)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** Where somebody is in a short row of pages: stones, and "Step 2 of 5". */
export function Progress({ step, steps }: { step: number; steps: number }): VNode {
  const say = useSay(uiWords)
  return (
    <p class="progress">
      <span class="crossing" aria-hidden="true">
        {Array.from({ length: steps }, (_, place) => (
          <StoneShape key={place} state={stateAt(place + 1, step)} />
        ))}
      </span>
      {say('stones.step', { step, steps })}
    </p>
  )
}

/** One stone and its words in a line: a promise, and how far it is kept. */
export function StoneLine(props: { state: StoneState; children: ComponentChildren }): VNode {
  const say = useSay(uiWords)
  return (
    <p class={`stone-line ${props.state}`}>
      <StoneShape state={props.state} />
      <span>
        {props.children}
        <span class="stone-said">{say(`stones.${props.state}`)}</span>
      </span>
    </p>
  )
}

function StoneShape({ state }: { state: StoneState }): VNode {
  return <span class={`stone ${state}`} aria-hidden="true" />
}

function stateAt(place: number, step: number): StoneState {
  if (place < step) return 'full'
  return place === step ? 'half' : 'hollow'
}
