import type { ComponentChildren, VNode } from 'preact'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'

/** Something to know before going on. Danger is for danger: a child, tonight. */
export function Notice(props: {
  kind: 'info' | 'attention' | 'danger' | 'done'
  children: ComponentChildren
  /** In place of "Good to know", "Please look at this" … */
  title?: ComponentChildren
}): VNode {
  const say = useSay(uiWords)
  const { kind, children, title } = props
  return (
    <section class={`notice ${kind}`}>
      <p class="notice-title">{title ?? say(`notice.${kind}`)}</p>
      {children}
    </section>
  )
}
