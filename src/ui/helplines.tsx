import type { ComponentChildren, VNode } from 'preact'
import { uiWords } from './ui-words.ts'
import { useSay, useTerm } from './words.tsx'

/** Somebody to talk to now, as the policy's list of helplines names them. */
export type Helpline = {
  name: string
  /** As it is said: "0800 1111". */
  number?: string | undefined
  /** A site, where there is one. */
  href?: string | undefined
  /** "Free, any time". */
  note?: string | undefined
}

/** Who can be talked to now. The numbers can be pressed on a phone. `children` stand first: in danger, call 999. */
export function Helplines(props: {
  lines: readonly Helpline[]
  children?: ComponentChildren
}): VNode {
  const say = useSay(uiWords)
  const term = useTerm()
  return (
    <section class="helplines" aria-labelledby="helplines">
      <h2 id="helplines">{say('helplines.title')}</h2>
      {props.children}
      <ul>
        {props.lines.map(({ name, number, href, note }) => (
          <li key={name}>
            <b>{href ? <a href={href}>{term(name)}</a> : term(name)}</b>
            {number && (
              <a class="number" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
                {number}
              </a>
            )}
            {note && <span>{term(note)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
