import type { VNode } from 'preact'
import { describedBy, lastGiven, type FieldProps, type Given } from './field-props.ts'
import { Field } from './field.tsx'

type Kind = 'text' | 'email' | 'tel' | 'search' | 'password' | 'url'

/** One line of text. `short` for a code, a room, a number. */
export function TextField(
  props: FieldProps & {
    value?: Given
    type?: Kind
    autocomplete?: string
    inputmode?: 'numeric' | 'decimal' | 'email' | 'tel'
    short?: boolean
    spellcheck?: boolean
  },
): VNode {
  const { name, value, type = 'text', autocomplete, inputmode, short, spellcheck } = props
  // Preact's types want to know which of its kinds an input is; it may be any of ours.
  const kind = { type: type as 'text' }
  return (
    <Field {...props}>
      <input
        class={short ? 'box short' : 'box'}
        id={name}
        name={name}
        {...kind}
        value={lastGiven(value)}
        autocomplete={autocomplete ?? 'off'}
        inputmode={inputmode}
        spellcheck={spellcheck}
        aria-describedby={describedBy(props)}
        aria-invalid={props.error ? 'true' : undefined}
      />
    </Field>
  )
}
