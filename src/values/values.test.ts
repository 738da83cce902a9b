import { expect, test } from 'vitest'
import { hasText, storable } from './text.ts'
import { route } from './route.ts'

test('an address is filled in and escaped', () => {
  expect(route('/p/:provision/return').href({ provision: 'a b/c' })).toBe('/p/a%20b%2Fc/return')
})

test('NUL, a lone surrogate and foreign line ends become storable', () => {
  expect(storable('a\0b\ud800c\r\nd\re')).toBe('a\uFFFDb\uFFFDc\nd\ne')
})

test('blank, zero-width and control characters are no text', () => {
  for (const blank of [undefined, '', ' \n\t', '\u200B', '\u00AD', '\u0007'])
    expect(hasText(blank)).toBe(false)
  for (const text of ['a', '?', '😢', 'ا', '\uFFFD']) expect(hasText(text)).toBe(true)
})
