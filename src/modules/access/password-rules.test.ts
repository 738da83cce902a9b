import { check, constantFrom, property, string, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import easyToGuess from './easy-to-guess.json' with { type: 'json' }
import { whyNotPassword } from './password-rules.ts'

const names = ['Ada Lovelace', 'Riverside Academy Trust', 'ada.lovelace@riverside.example']

test.each([
  ['elevenchars', 'too-short'],
  ['x'.repeat(513), 'too-long'],
  ['aaaaaaaaaaaa', 'easy'],
  ['abcabcabcabc', 'easy'],
  ['123456789012', 'easy'],
  ['qwertyuiop12', 'easy'],
  ['1qaz2wsx3edc', 'easy'],
  ['password1234', 'easy'],
  ['P@ssw0rd2026!', 'easy'],
  ['LiverpoolArsenal', 'easy'],
  ['Welcome-2026!', 'easy'],
  ['SummerHoliday99', 'easy'],
  ['letmeinletmein', 'easy'],
  ['lovelace2026!!', 'holds-name'],
  ['adariversidetrust', 'holds-name'],
  ['ada.lovelace@riverside.example', 'holds-name'],
])('%s is no password: %s', (password, why) => {
  expect(whyNotPassword(password, names)).toBe(why)
})

test.each([
  'purple kettle dishwasher',
  'thursday my gran fell off a tractor',
  'mE4!kk09vqPz',
  'Ich mag drei Igel',
  'река течёт тихо утром',
  '我们每天早上都去学校上课吃饭回家',
])('%s is one', (password) => {
  expect(whyNotPassword(password, names)).toBeUndefined()
})

test('thousands that stand in every list are refused', () => {
  const endings = ['1', '12', '123', '1234', '2025', '2026', '!', '123!', '@2026', '1234567']
  const known = easyToGuess.flatMap((word) => [
    ...endings.map((ending) => word + ending),
    word + word,
    word.toUpperCase() + '2026!',
  ])
  const long = [...new Set(known)].filter((password) => password.length >= 12)
  expect(long.length).toBeGreaterThan(1500)
  expect(long.filter((password) => whyNotPassword(password, []) === undefined)).toEqual([])
})

test('sixteen random letters are never called easy', () => {
  const letters = Array.from('abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789')
  const random = uniqueArray(constantFrom(...letters), { minLength: 16, maxLength: 24 })
  const isTaken = property(random, (all) => whyNotPassword(all.join(''), names) === undefined)
  expect(check(isTaken, { seed: 7 }).failed).toBe(false)
})

test('nothing makes it stumble', () => {
  const texts = property(string({ unit: 'binary', maxLength: 600 }), (text) => {
    whyNotPassword(text, [text])
  })
  expect(check(texts).failed).toBe(false)
})
