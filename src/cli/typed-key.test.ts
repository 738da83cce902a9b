import { expect, test } from 'vitest'
import { recoveryLines } from '#values/recovery-lines.ts'
import { askForKey, keyInText } from './typed-key.ts'

const key = Uint8Array.from({ length: 32 }, (_, at) => at * 7)
const lines = recoveryLines(key)

async function* typing(...texts: string[]) {
  yield* texts
}

test('a text is read whole, and each wrong line has a sentence', () => {
  expect(keyInText(lines.join('\r\n'))).toEqual(key)
  const wrong = lines.with(1, lines[0]!).with(4, 'O0000 00000').slice(0, 7)
  expect(() => keyInText(wrong.join('\n'))).toThrow(
    [
      'Line 2 is not right. Compare it with the sheet, letter by letter.',
      'Line 5 has a letter that stands on no sheet. Only these do: 34679ACDEFGHJKMNPRTVWXY.',
      'Line 8 is missing.',
      'Nothing was changed.',
    ].join('\n'),
  )
  expect(() => keyInText([...lines, 'and more'].join('\n'))).toThrow(
    'There is a line 9, but a sheet has 8.',
  )
})

test('whoever types is asked for each line, and again for a wrong one', async () => {
  const told: string[] = []
  const typed = typing(...lines.slice(0, 2), 'ACDEF', lines[3]!, ...lines.slice(2))
  expect(await askForKey(typed, (text) => told.push(text))).toEqual(key)
  expect(told.slice(2, 7)).toEqual([
    'Line 3 of 8: ',
    'Line 3 has fewer than ten letters.\n',
    'Line 3 of 8: ',
    'Line 3 is not right. Compare it with the sheet, letter by letter.\n',
    'Line 3 of 8: ',
  ])
  expect(told).toHaveLength(12)
})

test('a sheet that was not typed to its end is no key', async () => {
  await expect(askForKey(typing(...lines.slice(1)), () => undefined)).rejects.toThrow(
    'That was not the whole sheet. Nothing was changed.',
  )
})
