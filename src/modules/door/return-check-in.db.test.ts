import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseOpened, reportJoined } from '#modules/cases/case.entry.ts'
import { personNamed } from '#modules/cases/person.entry.ts'
import { checkInsOf } from '#modules/follow-ups/check-ins.ts'
import { closingOf } from '#modules/follow-ups/closing.ts'
import { caseClosed, checkInsPlanned } from '#modules/follow-ups/follow-up.entry.ts'
import { returnWordsCancelled, returnWordsConfirmed } from '#modules/reports/report.entry.ts'
import { partiesToldOf } from '#modules/reports/return-words-of-report.ts'
import type { NewEntry } from '#modules/record/entry.ts'
import { routes } from '#routes'
import { newId } from '#platform/new-id.ts'
import { unmarkedText } from '#ui/unmarked-text.ts'
import { accept } from '#values/result.ts'
import type { Id } from '#values/id.ts'
import { visitorAt } from '../../../test/visitor.ts'
import { posted, type RiverWorld, riverWorld } from '../../../test/world.ts'

let there: RiverWorld
let child: ReturnType<typeof visitorAt>
beforeAll(async () => {
  there = await riverWorld()
  child = visitorAt(there)
})
afterAll(() => there.close())

const write = (subject: Id<'Stream'>, entries: readonly NewEntry[], fresh?: true) =>
  there.world.runner.run(
    { provision: there.river.id, subject, actor: { system: true }, ...(fresh && { fresh }) },
    () => accept(entries),
  )

/** Mia told, a case was opened for it, and she is asked today. */
async function miaTold() {
  const words = await child.tellForWords({
    'what-happened': 'Kyle flicks matches at me.',
    'your-name': 'Mia Reed',
    'about-me': 'yes',
  })
  const { stream: report } = await child.lastReport()
  const told = await there.world.runner.entriesOf(there.river.id, report)
  const mia = partiesToldOf(told).hurt!
  const one = newId<'Case'>()
  const policy = String(told[0]?.facts['policy'])
  await write(
    one,
    [
      caseOpened.make({ facts: { policy, types: ['verbal'], grounds: [] } }),
      reportJoined.make({ facts: { report } }),
      personNamed.make({
        facts: { party: mia, role: 'target', person: 'student' },
        words: [{ part: 'name', text: 'Mia Reed' }],
      }),
      checkInsPlanned.make({
        facts: { party: mia, days: ['2026-03-03'], adult: newId<'Staff'>() },
      }),
    ],
    true,
  )
  const confirm = () => write(report, [returnWordsConfirmed.make({ facts: { party: mia } })])
  const page = async () => (await child.comeBack(words)).text()
  const entries = () => there.world.runner.entriesOf(there.river.id, one)
  return { one, mia, report, words, confirm, page, entries }
}

const ticketIn = (page: string) => /name="ticket" value="([^"]+)"/.exec(page)![1]!
const send = (fields: Record<string, string | string[]>) =>
  there.app.request(routes.door.returnCheckIn.href(child.place), posted(fields))
const question = 'How is it now?'

test('she is asked once a person has made sure that the words are hers, and not before', async () => {
  const { page, confirm } = await miaTold()
  expect(await page()).not.toContain(question)
  await confirm()
  const asked = await page()
  expect(asked).toContain(question)
  for (const secret of ['Mia', 'Kyle', 'matches']) expect(asked).not.toContain(secret)
})

test('words that nobody confirmed carry no check-in, whatever is posted (care rule 1)', async () => {
  const { page, mia, entries } = await miaTold()
  const answer = await send({ ticket: ticketIn(await page()), stopped: 'stopped', safe: 'yes' })
  expect(answer.status).toBe(422)
  expect(checkInsOf(await entries(), mia).answers).toEqual([])
})

test('her answer is written down once, and then nobody asks her again', async () => {
  const { page, confirm, mia, entries } = await miaTold()
  await confirm()
  const sent = {
    ticket: ticketIn(await page()),
    'idempotency-key': 'a-key-of-a-blank-form-1',
    stopped: 'less',
    safe: 'yes',
    'what-they-said': 'Only <once>',
  }
  for (const _press of [1, 2]) {
    const answer = await send(sent)
    expect(answer.status).toBe(200)
    const thanks = await answer.text()
    expect(thanks).toContain('Thank you. We have it.')
    expect(thanks).not.toContain(question)
  }
  expect(checkInsOf(await entries(), mia).answers).toMatchObject([
    { way: 'return-words', stopped: 'less', safe: 'yes', whatTheySaid: 'Only <once>' },
  ])
})

test('a remote “worse” opens a closed case at once, and the policy asks for acting (care rule 1)', async () => {
  const { one, page, confirm, entries } = await miaTold()
  await confirm()
  await write(one, [caseClosed.make({ facts: { why: 'lead-decided', 'without-answer': true } })])
  const answer = await send({ ticket: ticketIn(await page()), stopped: 'worse', safe: 'no' })
  expect(await answer.text()).toContain('It is not over, so we will do more.')
  expect(closingOf(await entries())).toMatchObject({ is: 'reopened' })
  const open = await there.world.database.transact(there.river.id, (tx) =>
    tx.read('select rule from judgement where subject_id = $1 and rule = $2 and verdict is null', [
      one,
      'R4.27',
    ]),
  )
  expect(open).toHaveLength(1)
})

test('half an answer comes back with everything she tapped and typed', async () => {
  const { page, confirm, mia, entries } = await miaTold()
  await confirm()
  const sent = { ticket: ticketIn(await page()), safe: 'no', 'what-they-said': 'Help <me>' }
  const answer = await send(sent)
  expect(answer.status).toBe(422)
  const again = await answer.text()
  for (const kept of ['Tap one answer here too.', 'Help &lt;me>', 'value="no" checked'])
    expect(again).toContain(kept)
  expect(checkInsOf(await entries(), mia).answers).toEqual([])
})

test('words that were cancelled meanwhile answer nothing, and what she wrote is kept', async () => {
  const { report, page, confirm, mia, entries } = await miaTold()
  await confirm()
  const ticket = ticketIn(await page())
  await write(report, [returnWordsCancelled.make({ facts: { why: 'found-by-somebody' } })])
  const late = { ticket, stopped: 'stopped', safe: 'yes', 'what-they-said': 'All fine' }
  const answer = await send(late)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('All fine')
  expect(checkInsOf(await entries(), mia).answers).toEqual([])
})

test('after thirty minutes the words are asked for again, and what she wrote is kept', async () => {
  const { page, confirm } = await miaTold()
  await confirm()
  const ticket = ticketIn(await page())
  there.clock.advance({ minutes: 31 })
  const answer = await send({ ticket, stopped: 'same', safe: 'no', 'what-they-said': 'Again' })
  expect(answer.status).toBe(422)
  const asked = await answer.text()
  expect(asked).toContain('Your six words')
  expect(asked).toContain('Again')
})

test('every text of her page stands in a catalogue', async () => {
  const { words, confirm } = await miaTold()
  await confirm()
  const page = await there.app.request(
    routes.door.return.href(child.place),
    posted({ 'return-words': words }, { 'accept-language': 'en-XA' }),
  )
  expect(unmarkedText(await page.text())).toEqual([])
})
