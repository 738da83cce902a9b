import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { document, policy, vocabulary } from '../../../test/story/story.ts'
import { readLimit, sayLimit } from './limit.ts'
import { longestPolicy, parsePolicy } from './parse-policy.ts'

function faultsIn(text: string) {
  const read = parsePolicy(text, vocabulary)
  return read.ok ? [] : read.refusal.map(({ line, sentence }) => `${line}: ${sentence}`)
}

const lineOf = (text: string) => document.slice(0, document.indexOf(text)).split('\n').length

test('the shipped policy has no faults, ten clauses, and a rule in six of them', () => {
  expect(faultsIn(document)).toEqual([])
  expect(policy.clauses.map(({ id }) => id)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
  ])
  expect(new Set(policy.rules.map(({ clause }) => clause)).size).toBe(7)
  expect(new Set(policy.rules.map(({ template }) => template)).size).toBe(6)
})

test('what a child may see has neutral words', () => {
  const words = JSON.stringify([policy.roles, policy.child]).toLowerCase()
  expect(words).not.toMatch(/victim|bully|perpetrator|offender/)
})

test.each([
  ['within: 10 school days, at most 28', 'within: soon, at most 28', 'A time is “same day”'],
  ['after: report-received', 'after: report-recieved', 'The record has no kind “report-recieved”.'],
  ['feel-safe: [no, not-sure]', 'feel-save: [no, not-sure]', 'has no fact called “feel-save”.'],
  [
    'road: [light-road, adult-route]',
    'road: [lite-road]',
    '“road” of “report-triaged” is never “lite-road”.',
  ],
  ['outcome: confirmed', 'outcome: certain', '“outcome” of “finding-reached” is never “certain”.'],
  [
    'words: [what-happened, who-told-me]',
    'words: [whatever]',
    '“report-received” has no words called “whatever”.',
  ],
  ['{ list: ladder }', '{ list: steps }', 'There is no list “steps”.'],
  ["clause: '10'", "clause: '11'", 'There is no clause “11”.'],
  ['force: SHOULD', 'force: COULD', '“force” must be one of: MUST, SHOULD, DERIVED.'],
  ['times: 2', 'times: twice', '“times” must be a number.'],
  ['each: true', 'eech: true', '“eech” does not belong here.'],
  ['template: absence', 'template: abstinence', 'A rule is a response, a precedence'],
  ['days: check-on', 'days: check-in', '“sorted-lightly” has no fact called “check-in”.'],
  ['gate: [action-taken]', 'gate: [action-takes]', 'The record has no kind “action-takes”.'],
  ['placed: hold-placed', 'placed: hold-place', 'The record has no kind “hold-place”.'],
  ['under: physical', 'under: fysical', 'There is no code “fysical” here.'],
  ['- id: R2.2', '- id: R2.3', 'The rule “R2.3” is there twice.'],
  ['- id: R2.2', '- id: rule 2', 'A rule is called R'],
])('“%s” written as “%s”: it says where and what', (right, wrong, sentence) => {
  const faults = faultsIn(document.replace(right, wrong))
  expect(faults.join('\n')).toContain(sentence)
  const line = Number(faults.find((fault) => fault.includes(sentence))?.split(':')[0])
  if (right.startsWith('- id: R2.2') && sentence.includes('twice')) return
  expect(Math.abs(line - lineOf(right))).toBeLessThanOrEqual(6)
})

test('what is missing is named', () => {
  expect(faultsIn('title: Ours').join('\n')).toContain('“clauses” is missing.')
  expect(faultsIn('')[0]).toMatch(/^1: /)
  expect(faultsIn('- a\n- b')[0]).toContain('must be a group of named lines')
})

test.each([
  ['anchors', 'a: &a [1]\nb: [*a, *a]'],
  ['tags', 'title: !!js/function x'],
  ['a name that is there twice', 'title: a\ntitle: b'],
  ['broken quotes', 'title: "a'],
  ['deep nesting', '['.repeat(20_000)],
  ['too much', 'a'.repeat(longestPolicy + 1)],
])('%s are refused, with a line', (_, text) => {
  const faults = faultsIn(text)
  expect(faults.length).toBeGreaterThan(0)
  expect(faults[0]).toMatch(/^\d+: \S/)
})

test('whatever the text, it answers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(parsePolicy(text).ok).toBe(false)
    }),
    { numRuns: 30 },
  )
})

test('a time is read as it is said', () => {
  for (const text of [
    'same day',
    '1 school day',
    '10 school days, at most 28 calendar days',
    '24 hours',
  ])
    expect(sayLimit(readLimit(text) ?? { unit: 'hours', count: 0 })).toBe(text)
  for (const text of ['', 'soon', '-1 school days', '1 month', '5 hours, at most 3 calendar days'])
    expect(readLimit(text)).toBeUndefined()
})
