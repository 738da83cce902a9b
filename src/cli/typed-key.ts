import { CannotStart } from '#platform/cannot-start.ts'
import {
  readRecoveryLine,
  readRecoveryLines,
  recoveryLetters,
  recoveryLineCount,
  type LineMistake,
  type WrongLine,
} from '#values/recovery-lines.ts'

/** The key in a text that was typed beforehand. Throws CannotStart with a sentence for each line that is wrong. */
export function keyInText(text: string): Uint8Array {
  const read = readRecoveryLines(text.split('\n'))
  if (read.ok) return read.value
  throw new CannotStart([...read.refusal.map(sentenceFor), 'Nothing was changed.'].join('\n'))
}

/** Asks for line after line, and again for one that is wrong. Throws CannotStart if the lines end too early. */
export async function askForKey(
  typed: AsyncIterable<string>,
  tell: (text: string) => void,
): Promise<Uint8Array> {
  const right: string[] = []
  const ask = () => tell(`Line ${right.length + 1} of ${recoveryLineCount}: `)
  ask()
  for await (const text of typed) {
    const line = right.length + 1
    const read = readRecoveryLine(text, line)
    if (read.ok) right.push(text)
    else tell(`${sentenceFor({ line, mistake: read.refusal })}\n`)
    if (right.length === recoveryLineCount) return keyInText(right.join('\n'))
    ask()
  }
  throw new CannotStart('\nThat was not the whole sheet. Nothing was changed.')
}

function sentenceFor({ line, mistake }: WrongLine): string {
  return line > recoveryLineCount
    ? `There is a line ${line}, but a sheet has ${recoveryLineCount}.`
    : `Line ${line} ${sentences[mistake]}`
}

const sentences: Readonly<Record<LineMistake, string>> = {
  missing: 'is missing.',
  'too-short': 'has fewer than ten letters.',
  'too-long': 'has more than ten letters.',
  'strange-letter': `has a letter that stands on no sheet. Only these do: ${recoveryLetters}.`,
  'not-this-line': 'is not right. Compare it with the sheet, letter by letter.',
}
