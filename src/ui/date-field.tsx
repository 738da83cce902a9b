import type { VNode } from 'preact'
import { Fieldset } from './fieldset.tsx'
import { lastGiven, type FieldProps, type Given } from './field-props.ts'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'

/** A date as day, month and year, as they were typed; sent as `name-day`, `name-month`, `name-year`. */
export type DateGiven = { day?: Given; month?: Given; year?: Given }

const pieces = ['day', 'month', 'year'] as const

/** The three inputs of a date. The id of the first is the field's name. */
export function DateField(props: FieldProps & { value?: DateGiven }): VNode {
  const { name, value, error } = props
  const say = useSay(uiWords)
  return (
    <Fieldset {...props}>
      <div class="date">
        {pieces.map((piece) => {
          const id = piece === 'day' ? name : `${name}-${piece}`
          return (
            <div key={piece}>
              <label for={id}>{say(`date.${piece}`)}</label>
              <input
                class={`box ${piece}`}
                id={id}
                name={`${name}-${piece}`}
                inputmode="numeric"
                autocomplete="off"
                maxLength={piece === 'year' ? 4 : 2}
                value={lastGiven(value?.[piece])}
                aria-invalid={error ? 'true' : undefined}
              />
            </div>
          )
        })}
      </div>
    </Fieldset>
  )
}

/** What a form sent for a date, to be shown again or read. */
export function dateGiven(sent: Readonly<Record<string, Given>>, name: string): DateGiven {
  return { day: sent[`${name}-day`], month: sent[`${name}-month`], year: sent[`${name}-year`] }
}
