import type { ComponentChildren, VNode } from 'preact'
import { Standing, type StandingOf } from './standing.tsx'

/** Something that needs a person: what, why, by when, and where it is done. */
export type Duty = {
  key: string
  title: ComponentChildren
  why: ComponentChildren
  standing: StandingOf
  /** "Due today", "2 school days late". */
  due: ComponentChildren
  href: string
}

/** What needs me, the most pressing first. */
export function DutyList(props: { label: string; duties: readonly Duty[] }): VNode {
  return (
    <ul class="duties" aria-label={props.label}>
      {props.duties.map(({ key, title, why, standing, due, href }) => (
        <li key={key}>
          <div>
            <a class="duty" href={href}>
              {title}
            </a>
            <p>{why}</p>
          </div>
          <Standing of={standing} words={due} />
        </li>
      ))}
    </ul>
  )
}
