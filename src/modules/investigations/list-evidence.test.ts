import { expect, test } from 'vitest'
import { asStaff } from '../../../test/story/as-staff.ts'
import { begun } from '../../../test/story/beginnings.ts'
import { evidence, noWitnesses } from '../../../test/story/case-steps.ts'
import { tell } from '../../../test/story/story.ts'
import { evidenceIn, noWitnessesIn } from './evidence.ts'
import { listEvidence } from './list-evidence.ts'
import { type ListEvidenceForm, listEvidenceForm } from './list-evidence.form.ts'

const form: ListEvidenceForm = {
  sort: 'messages',
  copied: true,
  what: 'Eleven messages in the group chat.',
  happened: '2026-03-03',
}
const list = (changed: Partial<ListEvidenceForm> = {}) => {
  const listed = listEvidence(tell(begun), { ...form, ...changed }, asStaff('Tue 11:00'))
  return listed.ok ? listed.value : listed.refusal.because
}

test('evidence is of a sort of the policy’s list, and says what was seen', () => {
  expect(list()).toMatchObject([
    {
      happened: '2026-03-03',
      facts: { sort: 'messages', copied: true },
      words: [{ part: 'what' }],
    },
  ])
  expect(list({ sort: 'gossip' })).toBe('unknown-code')
})

test('an image of a child is described, seen on a phone, and never copied (care rule 8)', () => {
  expect(list({ sort: 'image-of-child' })).toBe('copied-image')
  expect(list({ sort: 'image-of-child', copied: false })).toHaveLength(1)
})

test('the form wants the sort, whether it was copied, and what it was', () => {
  const read = listEvidenceForm(Temporal.PlainDate.from('2026-03-03')).safeParse({})
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['sort', 'missing'],
    ['copied', 'missing'],
    ['what', 'missing'],
  ])
})

test('what was listed and who looked for witnesses can be read', () => {
  expect(evidenceIn(tell([...begun, evidence('Tue 09:00')]))).toMatchObject([{ sort: 'messages' }])
  expect(noWitnessesIn(tell(begun))).toBeUndefined()
  expect(noWitnessesIn(tell([...begun, noWitnesses('Tue 09:00')]))).toBeDefined()
})
