import type { ComponentChildren, VNode } from 'preact'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'
import type { FieldProps } from './field-props.ts'

/** Extra help under a label. Described by the field's name, as `name-hint`. */
export function Hint({ name, children }: { name: string; children: ComponentChildren }): VNode {
  return (
    <p class="hint" id={`${name}-hint`}>
      {children}
    </p>
  )
}

/** What is wrong with a field, beside it. */
export function FieldError({ name, children }: { name: string; children: string }): VNode {
  const say = useSay(uiWords)
  return (
    <p class="mistake" id={`${name}-error`}>
      <span class="aside">{say('error.said')} </span>
      {children}
    </p>
  )
}

/** Label, hint, mistake and then the control itself. */
export function Field(props: FieldProps & { children: ComponentChildren }): VNode {
  const { name, label, hint, error, heading, children } = props
  const labelled = (
    <label class="label" for={name}>
      {label}
    </label>
  )
  return (
    <div class={error ? 'field wrong' : 'field'}>
      {heading ? <h1 class="asked">{labelled}</h1> : labelled}
      {hint && <Hint name={name}>{hint}</Hint>}
      {error && <FieldError name={name}>{error}</FieldError>}
      {children}
    </div>
  )
}
