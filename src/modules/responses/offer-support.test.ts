import { expect, test } from 'vitest'
import { asStaff, called } from '../../../test/story/as-staff.ts'
import { hold, opened } from '../../../test/story/case-steps.ts'
import { told } from '../../../test/story/report-steps.ts'
import { offered, said } from '../../../test/story/response-steps.ts'
import { kyle, mia } from '../../../test/story/step.ts'
import { tell, type Step } from '../../../test/story/story.ts'
import { answerSupport } from './answer-support.ts'
import { type AnswerSupportForm, answerSupportForm } from './answer-support.form.ts'
import { offerSupport } from './offer-support.ts'
import { type OfferSupportForm, offerSupportForm } from './offer-support.form.ts'
import { supportOf } from './support.ts'

const begun = [
  told('Mon 09:00'),
  opened('Mon 10:00'),
  called('Mon 10:00', 'Mia', mia, 'target'),
  called('Mon 10:00', 'Kyle', kyle, 'alleged'),
]
const offer: OfferSupportForm = {
  role: 'target',
  supports: ['key-adult', 'sport'],
  what: 'Ms Bell at break, and the climbing group.',
  happened: '2026-03-02',
}
const offering = (steps: readonly Step[], changed: Partial<OfferSupportForm> = {}, party = mia) => {
  const made = offerSupport(tell(steps), { ...offer, ...changed }, asStaff('Mon 11:00'), party)
  return made.ok ? made.value : made.refusal.because
}
const answer: AnswerSupportForm = {
  role: 'target',
  answer: 'no-thank-you',
  'what-they-said': 'Maybe later.',
  happened: '2026-03-02',
}

const answering = (steps: readonly Step[], role: 'target' | 'alleged' = 'target') => {
  const said = answerSupport(tell(steps), { ...answer, role }, mia)
  return said.ok ? said.value : said.refusal.because
}
const missing = (read: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  read.error?.issues.map(({ path, message }) => `${String(path[0])} ${message}`)

test('help is offered to whoever was hurt, of the policy’s list and in words', () => {
  expect(offering(begun)).toMatchObject([
    {
      kind: 'support-offered',
      happened: '2026-03-02',
      about: [mia],
      facts: { party: mia, role: 'target', supports: ['key-adult', 'sport'] },
      words: [{ part: 'what', about: mia }],
    },
  ])
})

test('and to whoever did it; no hold stops it', () => {
  const supports = ['understanding']
  expect(offering([...begun, hold('Mon 10:30')], { role: 'alleged', supports }, kyle)).toHaveLength(
    1,
  )
})

test('not to somebody in a role they do not have, and nothing that is on no list', () => {
  expect(offering(begun, { role: 'alleged' })).toBe('not-in-case')
  expect(offering(begun, { supports: ['key-adult', 'a-pony'] })).toBe('unknown-code')
})

test('an answer belongs to an offer', () => {
  expect(answering(begun)).toBe('not-offered')
  expect(answering([...begun, offered('Mon 10:30', mia)], 'alleged')).toBe('not-offered')
  expect(answering([...begun, offered('Mon 10:30', mia)])).toMatchObject([
    { facts: { party: mia, role: 'target', accepted: false }, words: [{ text: 'Maybe later.' }] },
  ])
})

test('how it stands with support: offered, answered, offered again', () => {
  const stands = (...steps: Step[]) => supportOf(tell([...begun, ...steps]), mia).stands
  const once = [offered('Mon 10:30', mia), said('Mon 11:00', mia, false)]
  expect(stands()).toBe('not-offered')
  expect(stands(offered('Mon 10:30', mia))).toBe('offered')
  expect(stands(...once)).toBe('declined')
  expect(stands(...once, offered('Tue 09:00', mia))).toBe('offered')
  expect(stands(...once, said('Tue 10:00', mia, true))).toBe('accepted')
  const support = supportOf(tell([...begun, ...once]), mia)
  expect(support).toMatchObject({ name: 'Mia', offers: [{ supports: ['key-adult'] }] })
  expect(support.answers).toMatchObject([{ accepted: false }])
  expect(supportOf(tell([...begun, ...once]), mia, 'alleged').stands).toBe('not-offered')
})

test('the forms say what is missing', () => {
  const today = Temporal.PlainDate.from('2026-03-02')
  expect(missing(offerSupportForm(today).safeParse({ role: 'target' }))).toEqual([
    'supports missing',
    'what missing',
  ])
  expect(missing(answerSupportForm(today).safeParse({ role: 'target' }))).toEqual([
    'answer missing',
    'what-they-said missing',
  ])
  const one = { role: 'target', supports: 'key-adult', what: 'x' }
  expect(offerSupportForm(today).parse(one).supports).toEqual(['key-adult'])
})
