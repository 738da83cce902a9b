import type { ComponentChildren, VNode } from 'preact'

/** What matters most, and beside it, where there is room, what helps with it. */
export function Columns(props: { children: ComponentChildren; aside: ComponentChildren }): VNode {
  return (
    <div class="columns">
      <div>{props.children}</div>
      <aside>{props.aside}</aside>
    </div>
  )
}
