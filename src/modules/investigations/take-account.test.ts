import { expect, test } from 'vitest'
import { asStaff, called } from '../../../test/story/as-staff.ts'
import { confirmed } from '../../../test/story/beginnings.ts'
import { heard, hold, lifted, opened } from '../../../test/story/case-steps.ts'
import { told, triaged } from '../../../test/story/report-steps.ts'
import { kyle, mia, onCase } from '../../../test/story/step.ts'
import { idOf, tell, type Step } from '../../../test/story/story.ts'
import { reportJoined } from '#modules/cases/case.entry.ts'
import { findingsOf } from './findings.ts'
import { takeAccount } from './take-account.ts'
import { type TakeAccountForm, takeAccountForm } from './take-account.form.ts'

const begun = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  onCase('Mon 10:00', reportJoined.make({ facts: { report: idOf('report') } })),
  called('Mon 10:00', 'Mia', mia, 'target'),
  called('Mon 10:00', 'Kyle', kyle, 'alleged'),
]
const form: TakeAccountForm = {
  party: mia,
  role: 'target',
  account: 'He flicks matches at me.',
  'who-was-there': 'support',
  'support-person': 'Ms Bell',
  adjusted: true,
  adjustments: 'Pictures, short questions.',
  where: 'The quiet room',
  happened: '2026-03-03',
}
const take = (steps: readonly Step[], changed: Partial<TakeAccountForm> = {}, when = 'Tue 11:00') =>
  takeAccount(tell(steps), { ...form, ...changed }, asStaff(when))
const because = (...given: Parameters<typeof take>) => {
  const taken = take(...given)
  return taken.ok ? undefined : taken.refusal.because
}

test('an account holds their words, where, who was there for them, and what was adjusted', () => {
  const taken = take(begun)
  expect(taken).toMatchObject({
    ok: true,
    value: [
      {
        kind: 'account-taken',
        happened: '2026-03-03',
        about: [mia],
        facts: { party: mia, role: 'target', 'support-present': true, adjusted: true },
        words: [
          { part: 'account', text: 'He flicks matches at me.', about: mia },
          { part: 'where' },
          { part: 'support-person', text: 'Ms Bell' },
          { part: 'adjustments' },
        ],
      },
    ],
  })
})

test('what was said of support or adjustments and then answered with no is not kept', () => {
  const taken = take(begun, { 'who-was-there': 'nobody-else', adjusted: false })
  expect(taken.ok && taken.value[0]?.words?.map(({ part }) => part)).toEqual(['account', 'where'])
})

test('nobody is heard who is not in the case as that', () => {
  expect(because(begun, { role: 'witness' })).toBe('not-in-case')
  expect(because(begun, { party: idOf('nobody') })).toBe('not-in-case')
})

test('nobody is heard while a safeguarding hold is on, and everybody again after it (care rule 13)', () => {
  const held = [...begun, hold('Tue 09:00')]
  expect(because(held)).toBe('hold')
  expect(because([...held, lifted('Tue 10:00')])).toBeUndefined()
})

test('what was heard on a day before the hold may still be written down', () => {
  expect(because([...begun, hold('Tue 09:00')], { happened: '2026-03-02' })).toBeUndefined()
})

test('two who are said to have done it never stand in one account, nor in one room (care rule 11)', () => {
  expect(because(begun, { 'who-was-there': 'somebody-named' })).toBe('not-alone')
})

test('an admission is no finding (care rule 11)', () => {
  const admitted = [...begun, heard('Tue 09:00', kyle, 'alleged')]
  expect(findingsOf(tell(admitted))).toEqual([])
  expect(findingsOf(tell(confirmed))).toHaveLength(1)
})

test('of a member of staff nobody hears anything here, nor of anybody if the report is for the head (care rule 14)', () => {
  const teacher = idOf<'Party'>('teacher')
  const mixed = [...begun, called('Mon 10:00', 'Mr Fox', teacher, 'alleged', 'staff')]
  expect(because(mixed, { party: teacher, role: 'alleged' })).toBe('adult-here')
  expect(because(mixed)).toBeUndefined()
  expect(because([...begun, triaged('Mon 11:00', { road: 'adult-route' })])).toBe('adult-here')
  const onlyStaff = [
    ...begun.slice(0, 4),
    called('Mon 10:00', 'Mr Fox', teacher, 'alleged', 'staff'),
  ]
  expect(because(onlyStaff)).toBe('adult-here')
})

test('the form asks for words, who was there, and whether anything was adjusted', () => {
  const today = Temporal.PlainDate.from('2026-03-03')
  const mistakes = (sent: Record<string, string | string[]>) => {
    const read = takeAccountForm(today).safeParse(sent)
    return read.success
      ? []
      : read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`)
  }
  const sent = {
    party: mia,
    role: 'target',
    account: 'x',
    'who-was-there': 'nobody-else',
    adjusted: 'no',
  }
  expect(mistakes(sent)).toEqual([])
  expect(mistakes({ party: mia, role: 'target', 'happened-day': '31' })).toEqual([
    'account missing',
    'who-was-there missing',
    'adjusted missing',
    'happened not-a-date',
  ])
  expect(mistakes({ ...sent, 'who-was-there': 'support', adjusted: 'yes' })).toEqual([
    'support-person missing',
    'adjustments missing',
  ])
  expect(mistakes({ ...sent, happened: '2026-03-04' })).toEqual(['happened in-the-future'])
  expect(mistakes({ ...sent, account: ' \u200b ' })).toEqual(['account missing'])
  expect(mistakes({ ...sent, party: [kyle, mia] })).toEqual(['party only-one'])
})
