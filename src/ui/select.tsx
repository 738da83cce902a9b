import type { VNode } from 'preact'
import { describedBy, lastGiven, type FieldProps, type Given } from './field-props.ts'
import { Field } from './field.tsx'
import { untranslated } from './told.tsx'

/** One of a long list. Up to about seven, prefer Radios. The empty choice stands first unless something is given. */
export function Select(
  props: FieldProps & {
    choices: readonly { code: string; label: string; told?: boolean }[]
    value?: Given
    /** What the empty choice says: "Choose one". */
    none?: string
  },
): VNode {
  const { name, choices, value, none, error } = props
  const given = lastGiven(value)
  return (
    <Field {...props}>
      <select
        class="box"
        id={name}
        name={name}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(({ code, label, told }) => (
          <option key={code} value={code} selected={code === given} {...(told ? untranslated : {})}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
