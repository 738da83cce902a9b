import type { ComponentChildren, VNode } from 'preact'

/** More, for whoever wants it. */
export function Details(props: {
  summary: ComponentChildren
  children: ComponentChildren
  open?: boolean
}): VNode {
  return (
    <details class="details" open={props.open}>
      <summary>{props.summary}</summary>
      <div>{props.children}</div>
    </details>
  )
}
