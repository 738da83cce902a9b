import { Fragment, type ComponentChild, type ComponentChildren, type VNode } from 'preact'
import { IntlMessageFormat } from 'intl-messageformat'
import { languages, type Language } from './language.ts'
import { pseudo, pseudoMessage } from './pseudo.ts'
import { useSurroundings } from './surroundings.tsx'

/** The words of one module: a flat file of ICU messages a language. Their keys are those of the English one. */
export type Catalogue<Key extends string> = { en: Readonly<Record<Key, string>> } & {
  [Other in Exclude<Language, 'en' | 'en-XA'>]?: Readonly<Record<Key, string>>
}

type Value = string | number
type Rich = Value | ComponentChild | ((inside: ComponentChildren) => ComponentChild)

/** Says a message in the reader's language: `say('tell.title')`, `say('due', { days: 2 })`. */
export type Say<Key extends string> = {
  (key: Key, values?: Readonly<Record<string, Value>>): string
  /** The same with elements in it: `<b>` in the message and `{ b: (inside) => <b>{inside}</b> }`, or `{ name: <Name … /> }`. */
  rich: (key: Key, values: Readonly<Record<string, Rich>>) => VNode
}

/** Makes a module's words from its catalogues. */
export function catalogue<Key extends string>(words: Catalogue<Key>): Catalogue<Key> {
  return words
}

/** The words of a module in the language of the page. */
export function useSay<Key extends string>(words: Catalogue<Key>): Say<Key> {
  return sayIn(words, useSurroundings().language)
}

const said = new WeakMap<object, Map<Language, unknown>>()

/** The words of a module in a given language, for where there is no page. */
export function sayIn<Key extends string>(words: Catalogue<Key>, language: Language): Say<Key> {
  const known = said.get(words) ?? new Map<Language, unknown>()
  said.set(words, known)
  const found = known.get(language) as Say<Key> | undefined
  if (found !== undefined) return found
  const messages = new Map<Key, string | IntlMessageFormat>()
  const read = (key: Key) => {
    const message = messages.get(key) ?? prepare(messageFor(words, language, key), language)
    messages.set(key, message)
    return message
  }
  const say = (key: Key, values?: Readonly<Record<string, Value>>) => {
    const message = read(key)
    return typeof message === 'string' ? message : String(message.format(values))
  }
  const rich = (key: Key, values: Readonly<Record<string, Rich>>) => {
    const message = read(key)
    const parts = typeof message === 'string' ? message : message.format<ComponentChild>(values)
    return <Fragment>{parts}</Fragment>
  }
  const whole = Object.assign(say, { rich })
  known.set(language, whole)
  return whole
}

function messageFor<Key extends string>(words: Catalogue<Key>, language: Language, key: Key) {
  const own = (words as Partial<Record<Language, Readonly<Record<Key, string>>>>)[language]
  return own?.[key] ?? words.en[key]
}

// Most messages hold nothing to fill in; they skip the formatter.
function prepare(message: string, language: Language): string | IntlMessageFormat {
  if (!/[{<]|''/.test(message)) return language === 'en-XA' ? pseudo(message) : message
  const { locale } = languages[language]
  const parsed = new IntlMessageFormat(message, locale)
  if (language !== 'en-XA') return parsed
  return new IntlMessageFormat(pseudoMessage(parsed.getAst()), locale)
}

/** A text that the policy document brought: a clause, a role's name, the label of a code. */
export function Term({ children }: { children: string }): VNode {
  const term = useTerm()
  return <Fragment>{term(children)}</Fragment>
}

/** The same for where only a string will do: the title of a page, a value in a message. */
export function useTerm(): (text: string) => string {
  return useSurroundings().language === 'en-XA' ? pseudo : (text) => text
}
