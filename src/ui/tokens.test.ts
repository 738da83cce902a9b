import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = import.meta.dirname
const tokens = readFileSync(path.join(folder, 'tokens.css'), 'utf8')

type Colours = ReadonlyMap<string, string>
const none: Colours = new Map()

const blocks = tokens
  .split('@media')
  .map(
    (block): Colours =>
      new Map(
        Array.from(block.matchAll(/--([\w-]+): (#\w{6});/g), ([, name = '', colour = '']) => [
          name,
          colour,
        ]),
      ),
  )
const [light = none, dark = none, more = none, moreDark = none] = blocks
const themes: Record<string, Colours> = {
  light,
  dark: new Map([...light, ...dark]),
  more: new Map([...light, ...more]),
  'more and dark': new Map([...light, ...dark, ...more, ...moreDark]),
}

const grounds = ['paper', 'surface', 'river-wash', 'river-mist']
const pairs: [text: string, ground: string][] = [
  ...['ink', 'ink-soft', 'river'].flatMap((text) =>
    grounds.map((on): [string, string] => [text, on]),
  ),
  ...['amber', 'brick', 'moss'].flatMap((text) =>
    ['paper', 'surface', `${text}-wash`].map((on): [string, string] => [text, on]),
  ),
  ['on-river', 'river'],
  ['on-river', 'river-deep'],
]

test.each(Object.keys(themes))(
  'texts stand out from their ground by 6.9 to 1 and more: %s',
  (name) => {
    const theme = themes[name] ?? light
    const weak = pairs.filter(([text, on]) => contrast(theme.get(text), theme.get(on)) < 6.9)
    expect(weak).toEqual([])
    expect(contrast(theme.get('edge-strong'), theme.get('paper'))).toBeGreaterThan(3)
    expect(contrast(theme.get('amber-edge'), theme.get('surface'))).toBeGreaterThan(3)
  },
)

test('nothing but the tokens names a colour', () => {
  const colour =
    /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(|\b(?:white|black|red|gr[ae]y|teal)\b(?!-)/i
  const styles = readdirSync(folder).filter(
    (name) => name.endsWith('.css') && name !== 'tokens.css',
  )
  expect(styles.length).toBeGreaterThan(10)
  const named = styles.filter((name) => colour.test(readFileSync(path.join(folder, name), 'utf8')))
  expect(named).toEqual([])
})

test('every token that a style asks for is there', () => {
  const styles = readdirSync(folder).filter((name) => name.endsWith('.css'))
  const whole = styles.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n')
  const set = new Set(Array.from(whole.matchAll(/(--[\w-]+):/g), ([, name]) => name))
  const asked = Array.from(whole.matchAll(/var\((--[\w-]+)/g), ([, name]) => name)
  expect(asked.filter((name) => !set.has(name))).toEqual([])
})

/** WCAG's contrast of two colours, 1 to 21. */
function contrast(one = '#000000', other = '#000000'): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
