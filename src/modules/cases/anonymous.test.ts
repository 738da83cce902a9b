import { expect, test } from 'vitest'
import { isUncorroborated } from './anonymous.ts'
import { corroborated } from './person.entry.ts'
import { told } from '../../../test/story/report-steps.ts'
import { onCase, staff } from '../../../test/story/step.ts'
import { tell, type Step } from '../../../test/story/story.ts'

const anonymous = (stream = 'report') => ({ ...told('Mon 10:00', { named: false }), stream })
const uncorroborated = (...steps: Step[]) => isUncorroborated(tell(steps))

test('a report without a name bears nothing out, nor do several (care rule 9)', () => {
  expect(uncorroborated(anonymous())).toBe(true)
  expect(uncorroborated(anonymous(), anonymous('second'))).toBe(true)
})

test('one report with a name among them is enough', () => {
  expect(uncorroborated(anonymous(), { ...told('Mon 11:00'), stream: 'second' })).toBe(false)
})

test('something from elsewhere that a person wrote down is enough', () => {
  expect(uncorroborated(anonymous(), onCase('Tue', corroborated.make({ facts: {} })))).toBe(false)
})

test('a member of staff who signed in is known; one who says so at the open door is not', () => {
  const [entry] = tell([told('Mon 10:00', { named: false, teller: 'staff' })])
  expect(isUncorroborated([entry!])).toBe(true)
  expect(isUncorroborated([{ ...entry!, by: { staff } }])).toBe(false)
})

test('without any report there is nothing to bear out', () => {
  expect(uncorroborated()).toBe(false)
})
