import type { VNode } from 'preact'
import { Fieldset } from './fieldset.tsx'
import { allGiven, lastGiven, type Choice, type FieldProps, type Given } from './field-props.ts'

type ChoicesProps = FieldProps & {
  choices: readonly Choice[]
  value?: Given
  /** Side by side where there is room: yes, no, not sure. */
  inline?: boolean
}

/** One answer of several. Nothing is chosen beforehand. */
export function Radios(props: ChoicesProps): VNode {
  const given = lastGiven(props.value)
  return <Choices {...props} type="radio" isChosen={(code) => code === given} />
}

/** Any number of answers. */
export function Checkboxes(props: ChoicesProps): VNode {
  const given = allGiven(props.value)
  return <Choices {...props} type="checkbox" isChosen={(code) => given.includes(code)} />
}

function Choices(
  props: ChoicesProps & { type: 'radio' | 'checkbox'; isChosen: (code: string) => boolean },
): VNode {
  const { name, choices, inline, type, isChosen } = props
  return (
    <Fieldset {...props}>
      <div class={inline ? 'choices inline' : 'choices'}>
        {choices.map(({ code, label, hint }, place) => {
          const id = place === 0 ? name : `${name}-${code}`
          return (
            <div class="choice" key={code}>
              <input
                type={type}
                id={id}
                name={name}
                value={code}
                checked={isChosen(code)}
                aria-describedby={hint ? `${name}-${code}-hint` : undefined}
              />
              <label for={id}>{label}</label>
              {hint && (
                <p class="hint" id={`${name}-${code}-hint`}>
                  {hint}
                </p>
              )}
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}
