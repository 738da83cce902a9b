import { placeOf, type Kind } from './architecture-house.ts'
import { lineAt, plainSource } from './plain-source.ts'
import { isCode, isTest, type Tree } from './plain-tree.ts'

type Law = {
  /** Where it looks: the whole text, the text without comments, or without comments and quoted text. */
  in: 'text' | 'spoken' | 'code'
  finds: RegExp
  where?: (file: string, text: string) => boolean
  sentence: string
}

// Written so that the law does not find itself.
const laws: readonly Law[] = [
  {
    in: 'text',
    finds: /\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b/g,
    sentence: 'mend it while it is hot, or say it in an issue.',
  },
  {
    in: 'text',
    finds:
      /@ts-(?:ig[n]ore|expect-er[r]or|noch[e]ck)|\b(?:ox|es)lint-dis[a]ble|\b(?:oxfmt|prettier)-ig[n]ore/g,
    sentence: 'nothing is silenced here; mend what was found.',
  },
  {
    in: 'code',
    finds: /(?:[:<|&=,]|\bas|=>)\s*any\b(?!\s*[('.])|\bany\[\]|\bz\.any\(/g,
    sentence: 'say what it is, or take it as unknown and look.',
  },
  {
    in: 'code',
    finds:
      /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b|\b(?:context|ctx|t)\.skip\(|\b(?:xit|xtest|xdescribe|fit|fdescribe)\(/g,
    sentence: 'every test runs, always, and alone by no means.',
  },
  {
    in: 'code',
    finds:
      /\bnew Date(?:\(\s*\)|(?!\())|(?<!new )\bDate\(|\bDate\.now\b|\bTemporal\.Now\b|\bperformance\.now\b|\bset(?:Timeout|Interval|Immediate)\b/g,
    where: isPureSource,
    sentence: 'the clock is read in src/platform; take the moment as an argument.',
  },
  {
    in: 'code',
    finds: /(?<![\w.$])Date\b(?!\s*:)/g,
    where: (file, text) => isPureSource(file) && hasNoDates(file, text),
    sentence: 'a day is a Temporal.PlainDate and a moment a Temporal.Instant.',
  },
  {
    in: 'code',
    finds: /\bMath\.random\b|\bcrypto\.\w|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b/g,
    where: isPureSource,
    sentence: 'chance and secrets come from src/platform; take them as an argument.',
  },
  {
    in: 'spoken',
    finds: /'(?:node:)?(?:crypto|timers)(?:\/\w+)?'/g,
    where: isPureSource,
    sentence: 'clocks and secrets are kept in src/platform; ask it.',
  },
  {
    in: 'code',
    finds: /\bprocess\.env\b|\bimport\.meta\.env\b/g,
    where: (file) => isSource(file) && !file.startsWith('src/platform/'),
    sentence: 'settings are read once, in src/platform, and handed on.',
  },
]

/** Words and calls that do not belong, each with its line. */
export function textBreaches(tree: Tree): readonly string[] {
  return [...tree].flatMap(([file, text]) => {
    if (!isCode(file)) return []
    const forms = { text, ...plainSource(text) }
    return laws
      .filter(({ where }) => where === undefined || where(file, text))
      .flatMap(({ finds, sentence, in: form }) =>
        Array.from(
          forms[form].matchAll(finds),
          (match) => `${file}:${lineAt(text, match.index)} ${match[0].trim()}: ${sentence}`,
        ),
      )
  })
}

function isSource(file: string): boolean {
  return file.startsWith('src/') && !isTest(file)
}

/** The outside world begins in platform, and in the browser in enhance. */
function isPureSource(file: string): boolean {
  return isSource(file) && !/^src\/(?:platform|enhance)\//.test(file)
}

const dateless: ReadonlySet<Kind> = new Set([
  'entry',
  'noun',
  'deed',
  'form',
  'page',
  'handler',
  'mount',
  'job',
])

/** Only where rows of the database are read or written does its own kind of date appear. */
function hasNoDates(file: string, text: string): boolean {
  const place = placeOf(file, text)
  return place !== undefined && 'module' in place && dateless.has(place.kind)
}
