import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { projectRoot } from '#platform/project-root.ts'
import { routes } from '#routes'
import { recordOneReport, replay } from './bare-driver.ts'
import type { Inside, Provision } from './inside.ts'
import type { Load, Loaded } from './load.ts'
import { median } from './percentiles.ts'
import { round, table } from './table.ts'
import { childrensSeconds, processorSeconds } from './usage.ts'

/** Where everything is that is measured. */
export type Place = {
  inside: Inside
  river: Provision
  port: number
  pid: number
  postmaster: number
  quick: boolean
}

type Round = { ours: Loaded; bare: Loaded; node: number; postgres: number }

/** Reports a second through the door, beside the same transaction from a bare driver, in turns. */
export async function measureReports(place: Place): Promise<string> {
  const { inside, river, quick } = place
  const { statements, rows } = await recordOneReport(inside.world, inside.database, river.id)
  const fixed = new Set<string>([river.id, river.version])
  const oneRound = async (atOnce: number, seconds: number): Promise<Round> => {
    const before = usage(place)
    const ours = await runLoad({ ...tellHere(place), atOnce, seconds })
    const after = usage(place)
    const bare = await replay(inside.database.pool, statements, fixed, { atOnce, seconds })
    const milliseconds = (of: 'node' | 'postgres') => ((after[of] - before[of]) * 1000) / ours.done
    return { ours, bare, node: milliseconds('node'), postgres: milliseconds('postgres') }
  }
  await oneRound(64, quick ? 2 : 5)
  const lines: string[][] = []
  for (const atOnce of [1, 4, 16, 64]) {
    const rounds: Round[] = []
    for (let turn = 0; turn < (quick ? 1 : 3); turn++)
      rounds.push(await oneRound(atOnce, quick ? 1.5 : 3))
    lines.push(lineOf(atOnce, rounds))
  }
  const writes = statements.filter(({ text }) => /^insert|^update/.test(text)).length
  return `${table(head, lines)}

One report is ${rows} rows, written by ${writes} of its ${statements.length} statements; the bare driver sends the same statements, values of the same size, prepared, row-level security on, in one flush.`
}

const head = [
  'reports at once',
  'a second',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'bare driver',
  'ratio',
  'Node ms each',
  'PostgreSQL ms each',
  'not taken',
]

function lineOf(atOnce: number, rounds: readonly Round[]): string[] {
  const of = (read: (round: Round) => number) => round(median(rounds.map(read)))
  return [
    String(atOnce),
    of(({ ours }) => ours.done / ours.seconds),
    of(({ ours }) => ours.p50),
    of(({ ours }) => ours.p95),
    of(({ ours }) => ours.p99),
    of(({ bare }) => bare.done / bare.seconds),
    of(({ ours, bare }) => ours.done / ours.seconds / (bare.done / bare.seconds)),
    of(({ node }) => node),
    of(({ postgres }) => postgres),
    String(rounds.reduce((sum, { ours }) => sum + ours.other, 0)),
  ]
}

function tellHere({ port, river }: Place): Pick<Load, 'port' | 'tell'> {
  return { port, tell: routes.door.tell.href({ provision: river.slug }) }
}

function usage({ pid, postmaster }: Place): { node: number; postgres: number } {
  return {
    node: processorSeconds(pid) ?? Number.NaN,
    postgres: childrensSeconds(postmaster) ?? Number.NaN,
  }
}

/** Lets a process of its own do the asking. */
export async function runLoad(load: Load): Promise<Loaded> {
  const script = path.join(projectRoot, 'bench', 'load.ts')
  const child = spawn(process.execPath, [script, JSON.stringify(load)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child, 'close')
  if (child.exitCode !== 0) throw new Error('The process that asks has failed')
  return JSON.parse(said) as Loaded
}
