import { plainSource } from './plain-source.ts'
import { isCode, type Tree } from './plain-tree.ts'

const linesAtMost = 200

/** Files stay short. The two maps of the ground, and plain lists of words, may be as long as they must. */
export function sizeBreaches(tree: Tree): readonly string[] {
  return [...tree].flatMap(([file, text]) => {
    const lines = text.replace(/\n$/, '').split('\n').length
    if (!isCode(file) || lines <= linesAtMost || isMap.test(file) || isWordList(text)) return []
    return [
      `${file} has ${lines} lines, the limit is ${linesAtMost}: it holds two ideas; split it where the second begins.`,
    ]
  })
}

const isMap = /^src\/(?:routes|tables)\.ts$/

/** Outside its quotes hardly anything is left. */
function isWordList(text: string): boolean {
  const { code } = plainSource(text)
  return code.split('\n').filter((line) => /[a-z]/i.test(line)).length <= 10
}
