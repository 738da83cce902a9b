import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { judge } from '#modules/policy/judge.ts'
import { standing } from '#modules/policy/judgement.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import { setClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database.ts'
import { installationKeyIn } from '#platform/installation-key.ts'
import type { Id } from '#values/id.ts'
import { makeApp } from '#app'
import { openDemo } from '#demo/open-demo.ts'
import { makeWorld } from '#world'
import { databaseFromTemplate } from './database-from-template.ts'

/** A database of its own in which a demo can be opened, at that moment. */
export async function demoWorld(now: string) {
  const reached = await databaseFromTemplate()
  const database = openDatabase({ connectionString: reached.appUrl })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'upk-'))
  const installation = await installationKeyIn(path.join(folder, 'installation.key'))
  const clock = setClock(Temporal.Instant.from(now))
  const world = makeWorld({ database, installation, clock })
  /** Opens it, and leaves again; answers what it said. */
  const open = async (seed: string, { fresh = false } = {}) => {
    const said: string[] = []
    const tell = (sentence: string) => void said.push(sentence)
    const asked = { database, installation, reached, now: clock.now(), seed, fresh, tell }
    await (await openDemo(asked)).leave()
    return said
  }
  const provision = async () => (await world.provisions.list())[0]!.id
  const rows = async <Row extends object>(sql: string) =>
    database.transact(await provision(), (tx) => tx.read<Row>(sql, []))
  return { reached, database, world, clock, app: makeApp(world), open, provision, rows }
}
export type DemoWorld = Awaited<ReturnType<typeof demoWorld>>

/** Everything that the record holds, as it can be the same twice: without seals, and without what follows from keys. */
export async function factsOf(demo: DemoWorld): Promise<string[]> {
  const entries = await demo.rows<object>(
    `select stream_id, seq, kind, happened, recorded, actor, about, corrects, facts - 'return-words' as facts
     from entry where kind <> 'sealed' order by stream_id, seq`,
  )
  return entries.map((entry) => JSON.stringify(entry))
}

/** How everything stands that the policy asks, and how often: also what does not apply, which no table holds. */
export async function standingsOf(demo: DemoWorld): Promise<Map<string, number>> {
  const { world, clock, database } = demo
  const provision = await demo.provision()
  const subjects = await demo.rows<{ id: Id<'Stream'> }>(
    `select case_id as id from case_register union all
     select report_id from report_register where report_id not in (select stream_id from subject_stream)`,
  )
  const counts = new Map<string, number>()
  for (const { id } of subjects) {
    const entries = await world.runner.entriesOf(provision, id)
    const now = clock.now()
    const { policy, calendar } = await database.transact(provision, (tx) =>
      findPolicySetting(tx, entries, now),
    )
    for (const judgement of judge(policy, entries, calendar, now)) {
      const stands = standing(judgement, now)
      counts.set(stands, (counts.get(stands) ?? 0) + 1)
    }
  }
  return counts
}
