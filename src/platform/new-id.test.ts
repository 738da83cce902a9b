import { expect, test } from 'vitest'
import { isId } from '#values/id.ts'
import { newId } from './new-id.ts'

test('ids come in the order they were made, and none twice', () => {
  const made = Array.from({ length: 20_000 }, () => newId())
  expect(made.every(isId)).toBe(true)
  expect([...made].sort()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
})
