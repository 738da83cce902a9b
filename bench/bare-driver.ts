import { randomBytes } from 'node:crypto'
import type { Pool, PoolClient, QueryResult } from 'pg'
import { receiveReport } from '#modules/reports/receive-report.handler.tsx'
import { tellForm } from '#modules/reports/tell.form.ts'
import type { Database } from '#platform/database.ts'
import { newId } from '#platform/new-id.ts'
import type { World } from '#modules/policy/world.ts'
import type { Id } from '#values/id.ts'
import { percentilesOf } from './percentiles.ts'
import { reportForm } from './report-form.ts'
import type { Loaded } from './load.ts'

/** What one report sends to the database, from begin to commit. */
export type Statement = { name?: string; text: string; values: readonly unknown[] }

/** Writes two reports through the program's own hands and keeps what the second sent; `rows` is how many it wrote. */
export async function recordOneReport(
  world: World,
  database: Database,
  provision: Id<'Provision'>,
): Promise<{ statements: Statement[]; rows: number }> {
  const statements: Statement[] = []
  let rows = 0
  const client = await database.pool.connect()
  const query = client.query.bind(client) as (one: Statement) => Promise<QueryResult>
  const recorded = async (one: Statement) => {
    statements.push(one)
    const result = await query(one)
    if (result.command === 'INSERT' || result.command === 'UPDATE') rows += result.rowCount ?? 0
    return result
  }
  Object.assign(client, { query: recorded })
  client.release()
  const tell = () => {
    const sent = Object.fromEntries(reportForm())
    return receiveReport(world, provision, tellForm.parse(sent), sent)
  }
  await tell()
  statements.length = rows = 0
  await tell()
  Object.assign(client, { query })
  return { statements, rows }
}

/** The same statements from a bare driver: each transaction in one flush with its commit, with ids of its own. */
export async function replay(
  pool: Pool,
  statements: readonly Statement[],
  fixed: ReadonlySet<string>,
  { atOnce, seconds }: { atOnce: number; seconds: number },
): Promise<Loaded> {
  const times: number[] = []
  const began = performance.now()
  const end = began + seconds * 1000
  const again = async () => {
    while (performance.now() < end) {
      const asked = performance.now()
      const client = await pool.connect()
      await sendOnce(client, statements, fixed)
      client.release()
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, again))
  const took = (performance.now() - began) / 1000
  return { ...percentilesOf(times), done: times.length, other: 0, seconds: took }
}

async function sendOnce(
  client: PoolClient,
  statements: readonly Statement[],
  fixed: ReadonlySet<string>,
): Promise<void> {
  const fresh = new Map<unknown, unknown>()
  const freshFor = <Value>(value: Value, make: () => Value): Value => {
    const known = (fresh.get(value) as Value | undefined) ?? make()
    fresh.set(value, known)
    return known
  }
  const refreshed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(refreshed)
    // Digests stand in keys, as ids do.
    if (Buffer.isBuffer(value) && value.length === 32) return freshFor(value, () => randomBytes(32))
    if (typeof value !== 'string') return value
    return value.replaceAll(ids, (id) => (fixed.has(id) ? id : freshFor(id, newId)))
  }
  const answers = await Promise.all(
    statements.map(({ values, ...rest }) =>
      client.query({ ...rest, values: values.map(refreshed) }),
    ),
  )
  if (answers.at(-1)?.command !== 'COMMIT') throw new Error('The bare driver did not commit')
}

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
