import type { ComponentChildren, VNode } from 'preact'

type Look = 'primary' | 'quiet' | 'danger'

/** Sends the form it stands in. One primary button a page; danger only for what cannot be undone. */
export function Button(props: {
  children: ComponentChildren
  look?: Look
  name?: string
  value?: string
  /** Another address for this form, for a second button. */
  formaction?: string
}): VNode {
  const { children, look = 'primary', name, value, formaction } = props
  return (
    <button
      class={`button ${look}`}
      type="submit"
      name={name}
      value={value}
      formaction={formaction}
    >
      {children}
    </button>
  )
}

/** A link that looks like a button: the way on where there is nothing to send. */
export function ButtonLink(props: {
  href: string
  children: ComponentChildren
  look?: Look
}): VNode {
  return (
    <a class={`button ${props.look ?? 'primary'}`} href={props.href}>
      {props.children}
    </a>
  )
}

/** Buttons and links that belong together, in a row that wraps. */
export function Buttons({ children }: { children: ComponentChildren }): VNode {
  return <div class="buttons">{children}</div>
}
