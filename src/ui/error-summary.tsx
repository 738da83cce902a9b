import type { VNode } from 'preact'
import type { Mistakes } from './field-props.ts'
import { uiWords } from './ui-words.ts'
import { useSay } from './words.tsx'

/** What is to be put right, on top of the page, each a link to its field. Nothing if there are no mistakes. */
export function ErrorSummary({ mistakes }: { mistakes: Mistakes | undefined }): VNode | null {
  const say = useSay(uiWords)
  const made = listMistakes(mistakes)
  if (made.length === 0) return null
  return (
    <div class="error-summary" role="alert" tabIndex={-1} data-enhance="focus">
      <h2>{say('error.title')}</h2>
      <ul>
        {made.map(([name, words]) => (
          <li key={name}>
            <a href={`#${name}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The mistakes there are, as name and words. */
export function listMistakes(mistakes: Mistakes | undefined): [string, string][] {
  return Object.entries(mistakes ?? {}).flatMap(([name, words]) => (words ? [[name, words]] : []))
}
