import { beforeAll, expect, test } from 'vitest'
import { type DemoWorld, demoWorld, standingsOf } from '../demo-world.ts'

/** A Sunday in the summer holidays: the demo has to be worth looking at on any day. */
const sunday = '2026-08-16T20:00:00Z'
const patience = 120_000

let demo: DemoWorld
let said: string[]
beforeAll(async () => {
  demo = await demoWorld(sunday)
  said = await demo.open('gorse')
}, patience)

async function count(sql: string): Promise<number> {
  const [row] = await demo.rows<{ n: string }>(`select count(*) as n from ${sql}`)
  return Number(row?.n)
}

async function shares(sql: string): Promise<Record<string, number>> {
  const rows = await demo.rows<{ name: string; share: number }>(
    `select name, count(*)::float / sum(count(*)) over () as share from (${sql}) as them(name) group by 1`,
  )
  return Object.fromEntries(rows.map(({ name, share }) => [name, share]))
}

test.each([
  ['student', 48, 48],
  ['staff', 14, 14],
  ['main_provider', 4, 4],
  ["student where given_name = 'Jayden'", 3, 3],
  ['student where send', 36, 41],
  ['student where main_provider_id is not null', 15, 18],
  ['student where language is not null', 5, 9],
  ['student where left_on is not null', 1, 1],
  ['family_contact where not_contacted_because is not null', 1, 1],
  ['report_register', 36, 48],
  ['report_register where not named', 5, 9],
  ['report_register where about_an_adult', 1, 2],
  ['report_register where read_at is null', 2, 3],
  ['case_register', 22, 32],
  ['case_register where on_hold', 1, 2],
  ['case_register where closed_at is null', 5, 14],
  ["entry where kind = 'sorted-lightly'", 4, 8],
  ["entry where kind = 'case-reopened'", 1, 3],
  ["entry where kind = 'withdrawn'", 1, 2],
  ["entry where kind = 'words-destroyed'", 1, 1],
  ["entry where kind = 'identification-undone'", 1, 1],
])('%s: %i to %i', async (sql, least, most) => {
  const found = await count(sql)
  expect(found).toBeGreaterThanOrEqual(least)
  expect(found).toBeLessThanOrEqual(most)
})

test('who tells, and what is found, is shared out as the recipe says', async () => {
  const tellers = await shares('select teller from report_register')
  expect(tellers['staff']).toBeGreaterThan(0.37)
  expect(tellers['student']).toBeGreaterThan(0.25)
  expect(tellers['parent-or-carer']).toBeGreaterThan(0.1)
  const findings = await shares(
    "select facts->>'outcome' from entry where kind = 'finding-reached'",
  )
  expect(findings['confirmed']).toBeGreaterThan(0.34)
  expect(findings['confirmed']).toBeLessThan(0.47)
  expect(findings['hurtful']).toBeGreaterThan(0.15)
  expect(findings['conflict']).toBeGreaterThan(0.1)
})

test('every story is told to its end', () => {
  expect(said).toHaveLength(1)
})

test('one case is as bad as they get: six people, two reports, a hundred entries and more', async () => {
  const [worst] = await demo.rows<{ entries: string; targets: number; alleged: number }>(
    `select count(*) as entries, targets, alleged from case_register
     join subject_stream on subject_id = case_id join entry on entry.stream_id in (subject_stream.stream_id, case_id)
     group by case_id, targets, alleged order by 1 desc limit 1`,
  )
  expect(Number(worst?.entries)).toBeGreaterThan(110)
  expect(worst).toMatchObject({ targets: 2, alleged: 2 })
})

test('something waits even on a Sunday in August, and somebody is to be asked', async () => {
  const counts = await standingsOf(demo)
  expect(counts.get('due')).toBeGreaterThan(0)
  expect(counts.get('overdue')).toBeGreaterThan(0)
  const asking =
    "judgement where rule = 'R4.24a' and verdict is null and opens_at < '2026-08-16' and due_at > '2026-08-16'"
  expect(await count(asking)).toBeGreaterThan(0)
})
