import { expect, test } from 'vitest'
import { drill } from '../bench/drill.ts'

test('64 at once, and program and database killed meanwhile: no report that was answered is lost or doubled', async () => {
  const drilled = await drill({ calm: 2, kills: 3, killEvery: 1.5 })
  expect(drilled.answered).toBeGreaterThan(100)
  expect(drilled).toMatchObject({ refused: 0, lost: 0, doubled: 0, different: 0 })
  expect(drilled.verified.said).toContain('as they were written')
  expect(drilled.verified.code).toBe(0)
})
