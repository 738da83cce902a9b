import { expect, test } from 'vitest'
import { asStaff, called } from '../../../test/story/as-staff.ts'
import { opened } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { mia, onCase } from '../../../test/story/step.ts'
import { tell } from '../../../test/story/story.ts'
import { severityForm } from './handling.form.ts'
import { personNamed } from './person.entry.ts'
import { setSeverity } from './set-severity.ts'
import { severityIn } from './severity.ts'

const begun = [told('Mon 09:00'), opened('Mon 10:00')]
const set = (severity: string) =>
  setSeverity(tell(begun), { severity, reasons: 'Twice this week.' }, asStaff('Tue 11:00'))

test('how serious it is has its reasons', () => {
  expect(set('2')).toMatchObject({
    ok: true,
    value: [{ facts: { severity: '2' }, words: [{ part: 'reasons', text: 'Twice this week.' }] }],
  })
  const mistakes = severityForm.safeParse({ severity: '2', reasons: ' ' }).error?.issues
  expect(mistakes?.map(({ path, message }) => [path[0], message])).toEqual([['reasons', 'missing']])
})

test('a step that the policy does not have is refused', () => {
  expect(set('5')).toMatchObject({ refusal: { because: 'unknown-code' } })
})

test('who somebody is raises nothing: a child with SEND, a ground, a second report (care rule 24)', () => {
  const story = [
    ...begun,
    called('Mon 11:00', 'Mia', mia, 'target'),
    onCase(
      'Mon 12:00',
      personNamed.make({ facts: { party: mia, role: 'target', person: 'student', send: true } }),
    ),
  ]
  expect(severityIn(tell(story))).toBeUndefined()
  const [entry] = tell([...story, onCase('Tue', { ...draftOf('1') })]).slice(-1)
  expect(severityIn([entry!])?.severity).toBe('1')
})

function draftOf(severity: string) {
  const done = set(severity)
  if (!done.ok) throw new Error(done.refusal.because)
  return done.value[0]!
}
