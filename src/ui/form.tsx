import type { ComponentChildren, VNode } from 'preact'
import { lastGiven, type Given } from './field-props.ts'
import { useSurroundings } from './surroundings.tsx'

/**
 * A form that is posted. It brings an idempotency key (the one that was sent, when the page is shown again, so that
 * sending twice does a thing once) and, for somebody signed in, the token that proves it is ours. Nothing that was typed is
 * lost if every field is given its value again.
 */
export function Form(props: {
  action: string
  children: ComponentChildren
  /** What was sent before, when the page is shown again. */
  sent?: Readonly<Record<string, Given>> | undefined
  /** More that goes along unseen, by name. */
  hidden?: Readonly<Record<string, string>> | undefined
  label?: string
}): VNode {
  const { csrf, freshKey } = useSurroundings()
  const key = lastGiven(props.sent?.['idempotency-key']) || freshKey()
  const hidden = { 'idempotency-key': key, ...(csrf ? { csrf } : {}), ...props.hidden }
  return (
    <form
      method="post"
      action={props.action}
      novalidate
      data-enhance="once"
      aria-label={props.label}
      autocomplete="off"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  )
}
