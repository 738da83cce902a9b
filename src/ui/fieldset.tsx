import type { ComponentChildren, VNode } from 'preact'
import { describedBy, type FieldProps } from './field-props.ts'
import { FieldError, Hint } from './field.tsx'

/** Several controls that answer one question. The label is the legend. */
export function Fieldset(props: FieldProps & { children: ComponentChildren }): VNode {
  const { name, label, hint, error, heading, children } = props
  return (
    <fieldset
      class={error ? 'field wrong' : 'field'}
      aria-describedby={describedBy({ name, hint, error })}
    >
      <legend class="label">{heading ? <h1 class="asked">{label}</h1> : label}</legend>
      {hint && <Hint name={name}>{hint}</Hint>}
      {error && <FieldError name={name}>{error}</FieldError>}
      {children}
    </fieldset>
  )
}
