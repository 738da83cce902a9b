/** A source text in two plainer forms, of the same length and with the same line ends, so that places agree. */
export type PlainSource = {
  /** Without comments: blanks stand in their place. */
  spoken: string
  /** Without comments and without what stands between quotes. */
  code: string
}

/** Reads a source text once, character by character. Good enough for laws; a compiler reads it properly. */
export function plainSource(text: string): PlainSource {
  let spoken = ''
  let code = ''
  // One number for each template literal we are inside of: how many braces are open in its `${ }`.
  const braces: number[] = []
  let at = 0
  while (at < text.length) {
    const piece = pieceAt(text, at, code, braces)
    const said = text.slice(at, at + piece.length)
    spoken += piece.is === 'comment' ? blank(said) : said
    code += piece.is === 'code' ? said : piece.is === 'comment' ? blank(said) : hollow(said)
    at += piece.length
  }
  return { spoken, code }
}

type Piece = { is: 'code' | 'comment' | 'quoted'; length: number }

function pieceAt(text: string, at: number, before: string, braces: number[]): Piece {
  const rest = text.slice(at, at + 2)
  if (rest === '//') return { is: 'comment', length: untilEnd(text, at, '\n') }
  if (rest === '/*') return { is: 'comment', length: untilEnd(text, at + 2, '*/') + 4 }
  const first = rest[0]
  if (first === "'" || first === '"') return quoted(text, at, first)
  if (first === '`') return template(text, at, braces)
  if (first === '/' && /(?:^|[(,=:[!&|?;]|=>|\breturn)\s*$/.test(before.slice(-40)))
    return quoted(text, at, '/')
  if (braces.length > 0 && first === '{') braces.push((braces.pop() ?? 0) + 1)
  if (braces.length > 0 && first === '}') {
    const open = (braces.pop() ?? 0) - 1
    if (open < 0) return template(text, at, braces)
    braces.push(open)
  }
  return { is: 'code', length: 1 }
}

/** A string or a regular expression ends on its own line; a lone apostrophe in the text of a page opens nothing. */
function quoted(text: string, at: number, quote: string): Piece {
  let inClass = false
  for (let end = at + 1; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === '\\') end++
    else if (quote === '/' && text[end] === '[') inClass = true
    else if (quote === '/' && text[end] === ']') inClass = false
    else if (text[end] === quote && !inClass) return { is: 'quoted', length: end + 1 - at }
  }
  return { is: 'code', length: 1 }
}

/** A stretch of a template literal: from its quote, or from the end of an inner value, to the next of these. */
function template(text: string, at: number, braces: number[]): Piece {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] === '\\') end++
    else if (text[end] === '`') return { is: 'quoted', length: end + 1 - at }
    else if (text.startsWith('${', end)) {
      braces.push(0)
      return { is: 'quoted', length: end + 2 - at }
    }
  }
  return { is: 'code', length: 1 }
}

function untilEnd(text: string, from: number, mark: string): number {
  const end = text.indexOf(mark, from)
  return (end === -1 ? text.length : end) - from
}

const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ')

/** The quotes stay, what they hold goes. */
const hollow = (text: string) => text.slice(0, 1) + blank(text.slice(1, -1)) + text.slice(-1)

/** The number of the line, from 1, on which a place in a text stands. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length
}
