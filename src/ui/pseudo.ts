import type { IntlMessageFormat } from 'intl-messageformat'

type Part = ReturnType<IntlMessageFormat['getAst']>[number]

/** What stands before and after every text that came from a catalogue or the policy. */
export const mark = { opens: '⟦', closes: '⟧' } as const

const literal: ReadonlySet<Part['type']> = new Set([0])
const plain = 'aceinorsuyzACEINORSUYZ'
const accented = 'áčéíñóřšúýžÁČÉÍÑÓŘŠÚÝŽ'

/** A text as the pseudo-language shows it: accented, between ⟦ and ⟧. */
export function pseudo(text: string): string {
  return `${mark.opens}${accent(text)}${mark.closes}`
}

/** The same for a parsed message; what is filled in later is left as it is. */
export function pseudoMessage(parts: Part[]): Part[] {
  return [
    { type: 0, value: mark.opens } satisfies Part,
    ...parts.map(accentPart),
    { type: 0, value: mark.closes } satisfies Part,
  ]
}

function accentPart(part: Part): Part {
  if ('children' in part) return { ...part, children: part.children.map(accentPart) }
  if ('options' in part) {
    const options = Object.entries(part.options).map(([name, option]) => [
      name,
      { ...option, value: option.value.map(accentPart) },
    ])
    return { ...part, options: Object.fromEntries(options) as typeof part.options }
  }
  const text = 'value' in part && literal.has(part.type)
  return text ? { ...part, value: accent(part.value) } : part
}

function accent(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => accented[plain.indexOf(letter)] ?? letter)
}
