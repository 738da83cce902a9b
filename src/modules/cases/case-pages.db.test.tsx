import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '#routes'
import { unmarkedText } from '#ui/unmarked-text.ts'
import type { Id } from '#values/id.ts'
import { casesAtRiver } from '../../../test/cases-at-river.ts'

let at: Awaited<ReturnType<typeof casesAtRiver>>
let one: Id<'Case'>
let report: Id<'Report'>
let party: Id<'Party'>
beforeAll(async () => {
  at = await casesAtRiver()
  const begun = await at.begun()
  ;({ one, report } = begun)
  party = await at.named(one, 'target', 'Mia Hart')
  await at.ada.post(routes.cases.hold.href({ case: one }), { ground: 'police' })
})
afterAll(() => at.close())

const { cases } = routes
const pseudo = { 'accept-language': 'en-XA' }
const pages: readonly (readonly [string, () => string, string])[] = [
  ['naming a person', () => cases.people.href({ case: one }), 'role'],
  ['taking somebody out', () => cases.removal.href({ case: one, party }), 'reasons'],
  ['who it is', () => cases.identification.href({ case: one, party }), 'person'],
  ['destroying words', () => cases.destruction.href({ case: one, party }), 'sure'],
  ['what bears it out', () => cases.corroboration.href({ case: one }), 'what-from-where'],
  ['how serious it is', () => cases.severity.href({ case: one }), 'severity'],
  ['who looks into it', () => cases.investigator.href({ case: one }), 'staff'],
  ['the hold', () => cases.hold.href({ case: one }), 'ground'],
  ['lifting the hold', () => cases.holdLifted.href({ case: one }), 'reasons'],
  ['joining a report', () => cases.reports.href({ case: one }), 'report'],
  ['parting a report', () => cases.parting.href({ case: one, report }), 'reasons'],
]

test.each(pages)(
  '%s: every text comes out of a catalogue, and the window’s title names nobody',
  async (_name, address, field) => {
    const page = await (await at.ada.get(address(), pseudo)).text()
    expect(unmarkedText(page)).toEqual([])
    expect(/<title>[^<]*<\/title>/.exec(page)?.[0]).not.toContain('Mia')
    const empty = await at.ada.post(address(), {}, pseudo)
    expect(empty.status).toBe(422)
    const again = await empty.text()
    expect(unmarkedText(again)).toEqual([])
    expect(again).toContain(`href="#${field}"`)
  },
)

test('so does the list, and the page that was refused', async () => {
  const list = await at.ada.get(cases.list.href(), pseudo)
  expect(unmarkedText(await list.text())).toEqual([])
  const refused = await at.ada.post(
    cases.identificationUndone.href({ case: one, party }),
    { reasons: 'x', seen: await at.seen(one) },
    pseudo,
  )
  expect(refused.status).toBe(422)
  expect(unmarkedText(await refused.text())).toEqual([])
  const search = `${cases.identification.href({ case: one, party })}?search=ada`
  expect(unmarkedText(await (await at.ada.get(search, pseudo)).text())).toEqual([])
})
