import { placeOf } from './architecture-house.ts'
import { lineAt, plainSource } from './plain-source.ts'
import { isCode, isTest, type Tree } from './plain-tree.ts'

const shareAtMost = 0.12

/** Comments say why, and what others may rely on; they do not tell the code again. */
export function commentBreaches(tree: Tree): readonly string[] {
  const sources = [...tree].filter(
    ([file]) => isCode(file) && file.startsWith('src/') && !isTest(file),
  )
  return [...sources.flatMap(([file, text]) => undocumented(file, text)), ...tooMany(sources)]
}

/** Every function that a noun or a deed hands out says what it answers, above it. */
function undocumented(file: string, text: string): readonly string[] {
  const place = placeOf(file, text)
  if (place === undefined || 'area' in place || !['noun', 'deed'].includes(place.kind)) return []
  const { code } = plainSource(text)
  const handedOut =
    /^export\s+(?:async\s+)?function\*?\s+(\w+)|^export\s+const\s+(\w+)\s*=\s*(?:async\s*)?\([^)]*\)(?::[^=]+)?\s*=>/gm
  return [...code.matchAll(handedOut)]
    .filter(({ index }) => !text.slice(0, index).trimEnd().endsWith('*/'))
    .map(
      ({ index, 1: declared, 2: arrow }) =>
        `${file}:${lineAt(text, index)} ${declared ?? arrow} is handed out with no line above it; say there what it answers, with units, errors and source.`,
    )
}

function tooMany(sources: readonly (readonly [string, string])[]): readonly string[] {
  const counts = sources.map(([, text]) => countLines(text))
  const written = sum(counts.map((count) => count.written))
  const comments = sum(counts.map((count) => count.comments))
  if (comments <= written * shareAtMost) return []
  const percent = Math.round((100 * comments) / written)
  return [
    `${percent} % of the lines of src are comments, the limit is ${100 * shareAtMost} %: a better name says more; keep what says why.`,
  ]
}

function countLines(text: string): { written: number; comments: number } {
  const { spoken } = plainSource(text)
  const left = spoken.split('\n')
  const lines = text.split('\n').map((line, at) => ({ said: line.trim(), left: left[at]?.trim() }))
  const written = lines.filter(({ said }) => said !== '')
  return { written: written.length, comments: written.filter((line) => line.left === '').length }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
