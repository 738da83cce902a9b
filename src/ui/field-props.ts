import type { ComponentChildren } from 'preact'

/** What stands in a field already: as it came from a form, a draft, or the record. */
export type Given = string | readonly string[] | undefined

/** What is wrong with what was typed, in words, by the name of the field. In the order of the page. */
export type Mistakes = Readonly<Record<string, string | undefined>>

/** What every field takes. The id of a field, or of its first part, is its name. */
export type FieldProps = {
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  /** The mistake in it, if there is one. */
  error?: string | undefined
  /** The label is the heading of the page: one question a page. */
  heading?: boolean | undefined
}

/** One choice of several. Its code is what is sent. */
export type Choice = { code: string; label: ComponentChildren; hint?: ComponentChildren }

/** The last text given, as a form that sent a name twice means it. */
export function lastGiven(given: Given): string {
  return typeof given === 'string' ? given : (given?.at(-1) ?? '')
}

/** Everything given, as a list. */
export function allGiven(given: Given): readonly string[] {
  return typeof given === 'string' ? [given] : (given ?? [])
}

/** The ids of what describes a field, for aria-describedby; undefined if nothing does. */
export function describedBy(
  { name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>,
  more?: string,
): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`, more].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
