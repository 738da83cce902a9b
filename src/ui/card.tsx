import type { ComponentChildren, VNode } from 'preact'

/** A thing of its own on a page of several. With `href` its title leads there. */
export function Card(props: {
  title: ComponentChildren
  children?: ComponentChildren
  href?: string
  /** Beside the title: a Tag or a Standing. */
  beside?: ComponentChildren
}): VNode {
  const { title, children, href, beside } = props
  return (
    <section class="card">
      <div class="card-head">
        <h3>{href ? <a href={href}>{title}</a> : title}</h3>
        {beside}
      </div>
      {children}
    </section>
  )
}

/** Cards side by side where there is room. */
export function Cards({ children }: { children: ComponentChildren }): VNode {
  return <div class="cards">{children}</div>
}

/** Nothing here yet: what will be, and how to begin. */
export function EmptyState(props: {
  title: ComponentChildren
  children: ComponentChildren
  /** A ButtonLink, mostly. */
  begin?: ComponentChildren
}): VNode {
  return (
    <section class="empty">
      <span class="crossing" aria-hidden="true">
        <span class="stone hollow" />
        <span class="stone hollow" />
        <span class="stone hollow" />
      </span>
      <p class="empty-title">{props.title}</p>
      <div class="empty-words">{props.children}</div>
      {props.begin}
    </section>
  )
}
