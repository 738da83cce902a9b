import os from 'node:os'
import path from 'node:path'
import { findPostmaster } from '#platform/postgres/postmaster.ts'
import { addRiver, goInside } from './inside.ts'
import { measureJudging } from './judging.ts'
import { measurePages } from './pages.ts'
import { freePort, makeDataDir, removeDataDir, startProgram } from './program.ts'
import { measureReports } from './reports.ts'
import { round, table } from './table.ts'
import { proportionalMegabytes, residentMegabytes } from './usage.ts'

/** Measures the real program on data folders of its own, in some three minutes (`--quick`: in one), and prints tables. */
export async function main(options: readonly string[]): Promise<number> {
  const quick = options.includes('--quick')
  console.log(`${describeMachine()}\n`)
  const dataDir = makeDataDir()
  try {
    await measureProgram(dataDir, quick)
  } finally {
    await removeDataDir(dataDir)
  }
  console.log(`${await measurePages(quick)}\n`)
  console.log(describeJudging())
  return 0
}

/** Starting, memory, and reports. */
async function measureProgram(dataDir: string, quick: boolean): Promise<void> {
  const port = await freePort()
  const first = await startProgram(dataDir, port)
  await first.end()
  const program = await startProgram(dataDir, port)
  const postmaster = findPostmaster(path.join(dataDir, 'pgdata'))?.pid ?? 0
  const pid = program.child.pid ?? 0
  const memory = () => [residentMegabytes(pid), proportionalMegabytes(postmaster)].map(round)
  const atRest = memory()
  const reports = await goInside(dataDir, async (inside) => {
    const river = await addRiver(inside)
    return measureReports({ inside, river, port, pid, postmaster, quick })
  })
  const afterwards = memory()
  await program.end()
  console.log(`${reports}\n`)
  const starts = [
    ['first start, with a new database, to the first answer', first.startedAfter],
    ['later starts', program.startedAfter],
  ] as const
  console.log(
    `${table(
      ['starting', 'ms'],
      starts.map(([name, ms]) => [name, round(ms)]),
    )}\n`,
  )
  const lines = [
    ['at rest', ...atRest],
    ['after all these reports', ...afterwards],
  ]
  console.log(`${table(['memory', 'Node MB', 'PostgreSQL MB'], lines)}\n`)
}

function describeMachine(): string {
  const [cpu] = os.cpus()
  return `${os.availableParallelism()} cores (${cpu?.model.trim() ?? os.arch()}), ${round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, Node ${process.versions.node}. Server, database and clients share them.`
}

function describeJudging(): string {
  const lines = [100, 400].map((entries) => {
    const { microseconds, judgements } = measureJudging(entries)
    return [`a case of ${entries} entries`, String(judgements), round(microseconds / 1000)]
  })
  return table(['judging by the shipped policy', 'judgements', 'ms'], lines)
}
