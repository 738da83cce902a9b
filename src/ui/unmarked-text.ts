import { mark } from './pseudo.ts'

const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|([^<]+)/gi
const spoken = ['alt', 'title', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder']
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/**
 * The texts of a page in the pseudo-language that are in no catalogue: whatever a person may read or hear outside
 * ⟦ and ⟧ and outside `translate="no"`, unless it is digits and punctuation. Unpaired marks count too.
 */
export function unmarkedText(html: string): string[] {
  const found: string[] = []
  const open: { name: string; untold: boolean }[] = []
  let depth = 0
  for (const [, closing, name = '', attributes = '', text] of html.matchAll(token)) {
    const untold = open.at(-1)?.untold ?? false
    if (text !== undefined && !untold) {
      const [outside, after] = outsideMarks(text, depth)
      depth = after
      if (hasLetters(outside)) found.push(text.trim())
    }
    if (name === '') continue
    if (closing) {
      const opened = open.findLastIndex((element) => element.name === name)
      if (opened >= 0) open.length = opened
      continue
    }
    const told = readAttributes(attributes)
    const skipped = untold || told.get('translate') === 'no' || /^(?:script|style)$/.test(name)
    if (!skipped) found.push(...unmarkedAttributes(name, told))
    if (!empty.test(name)) open.push({ name, untold: skipped })
  }
  if (depth !== 0) found.push(`${mark.opens}${mark.closes} do not pair`)
  return found
}

function unmarkedAttributes(element: string, attributes: Map<string, string>): string[] {
  const names = [...spoken]
  if (element === 'input' && /^(?:submit|button|reset)$/.test(attributes.get('type') ?? ''))
    names.push('value')
  if (element === 'optgroup') names.push('label')
  if (element === 'meta' && attributes.get('name') === 'description') names.push('content')
  return names.flatMap((name) => {
    const text = attributes.get(name) ?? ''
    return hasLetters(outsideMarks(text, 0)[0]) ? [`${name}="${text}"`] : []
  })
}

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)
  return new Map([...found].map(([, name = '', value = '']) => [name.toLowerCase(), value]))
}

function outsideMarks(text: string, before: number): [outside: string, depth: number] {
  let depth = before
  let outside = ''
  for (const letter of text) {
    if (letter === mark.opens) depth += 1
    else if (letter === mark.closes) depth -= 1
    else if (depth === 0) outside += letter
  }
  return [outside, depth]
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text.replaceAll(/&(?:#x?)?[a-z0-9]+;/gi, ''))
}
