import type { VNode } from 'preact'
import { describedBy, lastGiven, type FieldProps, type Given } from './field-props.ts'
import { Field } from './field.tsx'
import { untranslated } from './told.tsx'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'

/** Several lines of text. `limit` says how many letters may be written (a script counts down; the server decides). */
export function TextArea(
  props: FieldProps & { value?: Given; rows?: number; limit?: number },
): VNode {
  const { name, value, rows = 7, limit, error } = props
  return (
    <Field {...props}>
      <textarea
        class="box"
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        {...untranslated}
        autocomplete="off"
        aria-describedby={describedBy(props, limit ? `${name}-left` : undefined)}
        aria-invalid={error ? 'true' : undefined}
        data-enhance={limit ? 'count' : undefined}
        data-limit={limit}
      >
        {`\n${lastGiven(value)}`}
      </textarea>
      {limit && <Left name={name} limit={limit} written={lastGiven(value).length} />}
    </Field>
  )
}

// The words for one, several and too many stand ready in the page, so that the script knows no language.
function Left({ name, limit, written }: { name: string; limit: number; written: number }): VNode {
  const say = useSay(uiWords)
  const left = limit - written
  return (
    <p
      class="hint"
      id={`${name}-left`}
      data-left={say('count.left', { left: 2 })}
      data-left-one={say('count.left', { left: 1 })}
      data-over={say('count.over', { over: 2 })}
      data-over-one={say('count.over', { over: 1 })}
    >
      {left < 0 ? say('count.over', { over: -left }) : say('count.left', { left })}
    </p>
  )
}
