import { expect, test } from 'vitest'
import { asStaff } from '../../../test/story/as-staff.ts'
import { begun, withSam } from '../../../test/story/beginnings.ts'
import { heard, hold } from '../../../test/story/case-steps.ts'
import { mia, sam } from '../../../test/story/step.ts'
import { tell } from '../../../test/story/story.ts'
import { excuseAccount } from './excuse-account.ts'
import { excuseAccountForm } from './excuse-account.form.ts'
import { findNoWitnesses } from './find-no-witnesses.ts'

const form = { party: mia, role: 'target', why: 'did-not-wish', reasons: 'Not today.' } as const
const excuse = (steps: Parameters<typeof tell>[0], changed: Partial<typeof form> | object = {}) => {
  const said = excuseAccount(tell(steps), { ...form, ...changed }, asStaff('Tue 11:00'))
  return said.ok ? said.value : said.refusal.because
}

test('somebody was not heard, for a reason of the policy’s list and in words', () => {
  expect(excuse(begun)).toMatchObject([
    {
      kind: 'account-excused',
      about: [mia],
      facts: { party: mia, role: 'target', why: 'did-not-wish' },
      words: [{ part: 'reasons', text: 'Not today.', about: mia }],
    },
  ])
})

test('it may be said during a safeguarding hold', () => {
  expect(excuse([...begun, hold('Tue 09:00')], { why: 'police-asked' })).toHaveLength(1)
})

test('not of somebody who is not there, was heard already, or for a reason on no list', () => {
  expect(excuse(begun, { role: 'witness' })).toBe('not-in-case')
  expect(excuse([...begun, heard('Tue 09:00', mia, 'target')])).toBe('heard-already')
  expect(excuse(begun, { why: 'no-time' })).toBe('unknown-code')
})

test('the form wants the reason and its words', () => {
  const read = excuseAccountForm.safeParse({ party: sam, role: 'witness' })
  expect(read.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['why', 'missing'],
    ['reasons', 'missing'],
  ])
})

test('there were no witnesses, and who looked; not while one is named', () => {
  expect(findNoWitnesses(tell(begun), { 'who-looked': 'Jo, on the pitch' })).toMatchObject({
    ok: true,
    value: [{ words: [{ part: 'who-looked', text: 'Jo, on the pitch' }] }],
  })
  expect(findNoWitnesses(tell(withSam), { 'who-looked': 'Jo' })).toMatchObject({
    refusal: { because: 'witness-named' },
  })
})
