import { lineAt } from './plain-source.ts'
import { isTest, type Tree } from './plain-tree.ts'

const pages = /^src\/(?:modules|ui)\/.*\.tsx$/
const shown = /^src\/.*\.(?:tsx|css|json)$|^public\/.*\.css$/

/** What a reader's machine is sent: dates as people say them, and nothing that calls on somebody else's machine. */
export function pageBreaches(tree: Tree): readonly string[] {
  return [...tree].flatMap(([file, text]) => {
    if (isTest(file)) return []
    return [
      ...(pages.test(file) ? found(file, text, isoDate, saidDate) : []),
      ...(shown.test(file) ? found(file, text, elsewhere, ourOwn) : []),
    ]
  })
}

const isoDate = /\b\d{4}-\d{2}-\d{2}\b/g
const saidDate =
  'a page says dates as people do; hand it a moment and let the words of time say it.'

// The names of two dialects of XML are addresses in form only; nobody asks there.
const elsewhere = /(?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9-]+\.[a-z]{2,}/gi
const ourOwn =
  'no third party is ever contacted; serve it from public/, or keep a link in the policy.'

function found(file: string, text: string, pattern: RegExp, sentence: string): readonly string[] {
  return Array.from(
    text.matchAll(pattern),
    (match) => `${file}:${lineAt(text, match.index)} ${match[0]}: ${sentence}`,
  )
}
