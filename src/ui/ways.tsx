import type { ComponentChildren, VNode } from 'preact'

export type Way = {
  href: string
  title: ComponentChildren
  note?: ComponentChildren
  primary?: boolean
}

/** The ways on from a page, the first of them primary, each a stone that can be pressed anywhere. */
export function Ways({ ways }: { ways: readonly Way[] }): VNode {
  return (
    <ul class="ways">
      {ways.map(({ href, title, note, primary }) => (
        <li key={href} class={primary ? 'primary' : undefined}>
          <a href={href}>{title}</a>
          {note && <span>{note}</span>}
        </li>
      ))}
    </ul>
  )
}
