import { expect, test } from 'vitest'
import { begun, confirmed } from '../../../test/story/beginnings.ts'
import { evidence, heard, named, noWitnesses, severity } from '../../../test/story/case-steps.ts'
import { asked, closed, offered } from '../../../test/story/response-steps.ts'
import { kyle, mia, sam } from '../../../test/story/step.ts'
import { calendar, moment, policy, tell, type Step, type When } from '../../../test/story/story.ts'
import { duties, openDutiesBlocking, sentenceOf } from './duties.ts'
import { judge } from './judge.ts'

function blocking(gate: string, steps: readonly Step[], party?: typeof mia): string[] {
  const now = moment('Fri+1 09:00')
  const judgements = judge(policy, tell(steps), calendar, now)
  const about = party === undefined ? { now } : { now, party }
  return openDutiesBlocking(policy, judgements, gate, about).map(({ rule }) => rule.id)
}

function todo(steps: readonly Step[], by: When): string[] {
  const judgements = judge(policy, tell(steps), calendar, moment(by))
  return duties(policy, judgements, moment(by)).map(
    ({ rule, standing }) => `${rule.id} ${standing}`,
  )
}

test('before a finding: everybody heard, evidence listed, witnesses looked for', () => {
  expect(blocking('finding-reached', begun, kyle)).toEqual(['R4.9', 'R4.10', 'R4.11', 'R4.12b'])
  const thorough = [
    ...begun,
    evidence('Tue 09:00'),
    heard('Tue 10:00', mia, 'target'),
    heard('Tue 11:00', kyle, 'alleged'),
    noWitnesses('Tue 12:00'),
  ]
  expect(blocking('finding-reached', thorough, kyle)).toEqual([])
})

test('a finding about Kyle does not wait for Sam to be heard, but it waits for Mia', () => {
  const steps = [...begun, named('Mon 11:00', sam, 'alleged'), heard('Tue 11:00', kyle, 'alleged')]
  expect(blocking('finding-reached', steps, kyle)).toEqual(['R4.9', 'R4.10', 'R4.12b'])
  expect(blocking('finding-reached', steps, sam)).toEqual(['R4.9', 'R4.10', 'R4.11', 'R4.12b'])
})

test('before an action: a finding, and how serious it is', () => {
  expect(blocking('action-taken', begun, kyle)).toEqual(['R4.19', 'R4.20a'])
  expect(blocking('action-taken', [...confirmed, severity('Tue+1 09:00')], kyle)).toEqual([])
})

test('before closing: a finding, action and support if it was bullying, and her own answers', () => {
  expect(blocking('case-closed', begun)).toEqual(['R4.13b', 'R4.26a', 'R4.26b'])
  expect(blocking('case-closed', confirmed)).toEqual(['R4.26a', 'R4.26b', 'R10.1a', 'R10.1b'])
  const answered = [asked('Tue+1 09:00'), asked('Wed+1 09:00')]
  expect(blocking('case-closed', [...confirmed, offered('Mon 15:00', mia), ...answered])).toEqual([
    'R10.1a',
  ])
})

test('a closing that carries its own reason is not blocked by the answers that could not be had', () => {
  const steps = [...begun, closed('Fri+1 08:00', true)]
  expect(blocking('case-closed', steps)).toEqual(['R4.13b'])
})

test('what is to be done now, the longest waiting first, and what has no time limit last', () => {
  expect(todo(begun, 'Mon 16:00')).toEqual([
    'R4.15 overdue',
    'R5.4a overdue',
    'R3.2 due',
    'R4.5 due',
    'R4.8a due',
    'R4.8b due',
    'R4.8c due',
    'R4.9 due',
    'R4.10 due',
    'R4.11 due',
    'R4.12b due',
  ])
})

test('a sentence says its time as the rule has it', () => {
  const sentences = policy.rules.map(sentenceOf)
  expect(sentences).toContain('Name who looks into it, within 1 school day.')
  expect(sentences.filter((sentence) => /[{}]/.test(sentence))).toEqual([])
})
