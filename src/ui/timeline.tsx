import type { ComponentChildren, VNode } from 'preact'

export type TimelineItem = {
  key: string
  /** When, as people say it. */
  when: string
  title: ComponentChildren
  /** Who did it. */
  by?: ComponentChildren
  /** The words of it, folded or not. */
  children?: ComponentChildren
  /** Something that matters for reading the rest: a harm, a finding. */
  weighty?: boolean
}

/** What happened, in order. */
export function Timeline(props: { label: string; items: readonly TimelineItem[] }): VNode {
  return (
    <ol class="timeline" aria-label={props.label}>
      {props.items.map(({ key, when, title, by, children, weighty }) => (
        <li key={key} class={weighty ? 'weighty' : undefined}>
          <p class="timeline-when">{when}</p>
          <p class="timeline-title">{title}</p>
          {by && <p class="timeline-by">{by}</p>}
          {children}
        </li>
      ))}
    </ol>
  )
}
