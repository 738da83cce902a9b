import type { ComponentChildren, VNode } from 'preact'

/** The one h1 of a page, with what is smaller above it (whose case, which step). */
export function Heading(props: { children: ComponentChildren; above?: ComponentChildren }): VNode {
  return (
    <div class="heading">
      {props.above && <p class="above">{props.above}</p>}
      <h1>{props.children}</h1>
    </div>
  )
}

/** The first sentence of a page, a little larger. */
export function Lede({ children }: { children: ComponentChildren }): VNode {
  return <p class="lede">{children}</p>
}
