import { describe, expect, test } from 'vitest'
import { examples } from '../../../test/story/examples.ts'
import { policy, stands } from '../../../test/story/story.ts'

describe.each(Object.entries(examples))('%s', (rule, stories) => {
  for (const [standing, says, steps, by] of stories)
    test(`${standing}: ${says}`, () => {
      expect(stands(rule, steps, by).join(', ')).toBe(standing)
    })
})

test.each(policy.rules)(
  '$id has a story in which it is kept, and one in which it is not',
  ({ id }) => {
    const ends = (examples[id] ?? []).map(([standing]) => standing.split(', '))
    expect(ends.some((standings) => standings.includes('kept'))).toBe(true)
    expect(
      ends.flat().some((standing) => /^(broken|overdue|kept-late|cannot-tell)$/.test(standing)),
    ).toBe(true)
  },
)

test('every story is about a rule of the policy', () => {
  const ids = new Set(policy.rules.map(({ id }) => id))
  expect(Object.keys(examples).filter((id) => !ids.has(id))).toEqual([])
})
