import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { wordsIn } from '#modules/record/kind.ts'
import { freshKey, visitorAt } from '../visitor.ts'
import { posted, type RiverWorld, riverWorld, textOf } from '../world.ts'

let there: RiverWorld
let child: ReturnType<typeof visitorAt>
beforeAll(async () => {
  there = await riverWorld()
  child = visitorAt(there)
})
afterAll(() => there.close())

test('a child tells us in one sentence, gets six words, and comes back with them', async () => {
  const answer = await child.tell({
    'idempotency-key': freshKey(),
    'what-happened': 'they took my bag again',
  })
  expect(answer.status).toBe(303)
  const receipt = await child.page(answer.headers.get('location'))
  const words = textOf(receipt, 'return-words')
  expect(words.split(' ')).toHaveLength(6)

  const back = await child.comeBack(` ${words.toUpperCase().replaceAll(' ', ', ')}. `)
  expect(back.status).toBe(200)
  const html = await back.text()
  expect(html).toContain('We have it')
  expect(html).not.toContain('bag')
  expect(html).toContain('This is the first time')
})

test('what was said is in the record as it was said, and nothing of who sent it', async () => {
  const said = 'Kyle 😢 said "<b>no</b>"\nمرحبا'
  await child.tell(
    {
      'idempotency-key': freshKey(),
      'what-happened': said,
      'who-is-telling': 'student',
      'about-me': 'yes',
      when: 'tomorrow-ish',
      'feel-safe': 'no',
    },
    { 'user-agent': 'OldPhone/1.0', 'x-forwarded-for': '203.0.113.9', cookie: 'a=b' },
  )
  const report = await child.lastReport()
  expect(wordsIn(report, 'what-happened')).toBe(said)
  expect(wordsIn(report, 'when')).toBe('tomorrow-ish')
  expect(report.facts).toMatchObject({
    teller: 'student',
    named: false,
    'feel-safe': 'no',
    'about-me': 'yes',
  })
  expect(report.by).toEqual({ reporter: report.stream })
})

test('a double press makes one report and leads to the same words; another text is another report', async () => {
  const form = { 'idempotency-key': freshKey(), 'what-happened': 'he pushed me' }
  const before = (await child.reports()).length
  const [first, second] = await Promise.all([child.tell(form), child.tell(form)])
  expect((await child.reports()).length).toBe(before + 1)
  const words = await Promise.all(
    [first, second].map(async (answer) =>
      textOf(await child.page(answer.headers.get('location')), 'return-words'),
    ),
  )
  expect(words[0]).toBe(words[1])
  const other = await child.tell({ ...form, 'what-happened': 'he pushed me and laughed' })
  expect((await child.reports()).length).toBe(before + 2)
  expect(textOf(await child.page(other.headers.get('location')), 'return-words')).not.toBe(words[0])
})

test('the receipt shows the words for ten minutes and then only that we have it', async () => {
  const form = { 'idempotency-key': freshKey(), 'what-happened': 'on the bus' }
  const address = (await child.tell(form)).headers.get('location')
  there.clock.advance({ minutes: 9 })
  expect(textOf(await child.page(address), 'return-words')).not.toBe('')
  there.clock.advance({ minutes: 2 })
  expect(await child.page(address)).not.toContain('id="return-words"')
  expect(await child.page((await child.tell(form)).headers.get('location'))).not.toContain(
    'id="return-words"',
  )
  expect(
    await child.page(routes.door.receipt.href({ ...child.place, ticket: 'nonsense' })),
  ).toContain('We have what you told us')
})

test('an empty report is asked for, at the field, and nothing typed is lost', async () => {
  const answer = await child.tell({
    'what-happened': ' \n​ ',
    where: 'in the <taxi>',
    'who-is-telling': 'student',
    'about-me': 'no',
  })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('href="#what-happened"')
  expect(html).toContain('in the &lt;taxi')
  expect(html).toMatch(/value="student"[^>]*checked|checked[^>]*value="student"/)
})

const odd: [string, Record<string, string>][] = [
  ['a code of no list', { 'who-is-telling': 'a ghost', 'feel-safe': '"; drop table entry; --' }],
  ['an odd date', { when: '2999-99-99' }],
  ['emoji alone', { 'what-happened': '😭' }],
  ['right to left', { 'what-happened': '\u202Eevil\u202C مرحبا' }],
  ['a million letters', { 'what-happened': 'a'.repeat(1_000_000) }],
  ['a form without a key', { 'idempotency-key': '' }],
  ['a key of nobody’s', { 'idempotency-key': '<script>' }],
]
test.each(odd)('a report is taken with %s', async (_, fields) => {
  expect((await child.tell({ 'what-happened': 'it happened', ...fields })).status).toBe(303)
})

test('a choice that is none of ours is kept in the teller’s words', async () => {
  await child.tell({ 'what-happened': 'it happened', 'who-is-telling': 'the cook’s cat' })
  const report = await child.lastReport()
  expect(report.facts.teller).toBe('not-said')
  expect(wordsIn(report, 'anything-else')).toBe('who-is-telling: the cook’s cat')
})

test('NUL and broken UTF-8 become U+FFFD', async () => {
  const body = Buffer.concat([
    Buffer.from('what-happened=a%00b'),
    Buffer.from([0xff]),
    Buffer.from('%FFc'),
  ])
  const answer = await there.app.request(routes.door.tell.href(child.place), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  expect(answer.status).toBe(303)
  expect(wordsIn(await child.lastReport(), 'what-happened')).toBe('a\uFFFDb\uFFFD\uFFFDc')
})

test('1.2 million letters are given back, a body above 4 MiB is a page of its own', async () => {
  const long = await child.tell({ 'what-happened': 'a'.repeat(1_200_000) })
  expect(long.status).toBe(422)
  expect(await long.text()).toContain('a'.repeat(1_200_000))
  expect((await child.tell({ 'what-happened': 'a'.repeat(4_300_000) })).status).toBe(413)
})

const origins: [string, Record<string, string>, number][] = [
  ['another site', { origin: 'https://elsewhere.example' }, 403],
  ['a null origin from another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
  ['a null origin from our own', { origin: 'null', 'sec-fetch-site': 'same-origin' }, 303],
  ['our own', { origin: 'http://localhost', host: 'localhost' }, 303],
]
test.each(origins)('a form from %s is answered as it should be', async (_, headers, status) => {
  expect((await child.tell({ 'what-happened': 'it happened' }, headers)).status).toBe(status)
})

test('the wizard asks one question a page, carries the answers along, and sends the same form', async () => {
  const step = (name: string, fields: Record<string, string>) =>
    there.app.request(routes.door.tellStep.href({ ...child.place, step: name }), posted(fields))
  const first = await child.page(routes.door.tellStep.href({ ...child.place, step: 'adult' }))
  expect(first).toContain('about-an-adult')
  const empty = await step('people', { from: 'what', 'what-happened': '' })
  expect(empty.status).toBe(422)
  const people = await (
    await step('people', { from: 'what', 'what-happened': 'a < b', 'about-me': 'yes' })
  ).text()
  expect(people).toContain('value="a &lt; b"')
  expect(people).toContain('name="who-did-it"')
  const check = await (await step('check', { 'what-happened': 'a < b', where: 'taxi' })).text()
  expect(check).toContain('Is this what you want to tell us?')
  expect(check).toContain(`action="${routes.door.tell.href(child.place)}"`)
})

test('no answer of the door sets a cookie or may be stored, and none names a third party it would load', async () => {
  for (const address of [
    routes.door.front.href(child.place),
    routes.door.tell.href(child.place),
    routes.door.return.href(child.place),
    routes.door.policy.href(child.place),
  ]) {
    const answer = await there.app.request(address)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(await answer.text()).not.toMatch(/(?:src|srcset)="https?:/)
  }
})
