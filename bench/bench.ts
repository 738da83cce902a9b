import os from 'node:os'
import { openDatabase } from '#platform/database.ts'
import { findPostmaster } from '#platform/postgres/postmaster.ts'
import { addRiver, goInside } from './inside.ts'
import { measureJudging } from './judging.ts'
import { measurePages } from './pages.ts'
import { freePort, makeDataDir, removeDataDir, startProgram } from './program.ts'
import { measureReports } from './reports.ts'
import { round, table } from './table.ts'
import { proportionalMegabytes, residentMegabytes } from './usage.ts'

/** Measures the real program on a data folder of its own, in some three minutes (`--quick`: half of one), and prints tables. */
export async function main(options: readonly string[]): Promise<number> {
  const quick = options.includes('--quick')
  const dataDir = makeDataDir()
  const port = await freePort()
  try {
    console.log(`${describeMachine()}\n`)
    const first = await startProgram(dataDir, port)
    await first.end()
    const program = await startProgram(dataDir, port)
    const postmaster = findPostmaster(`${dataDir}/pgdata`)?.pid ?? 0
    const pid = program.child.pid ?? 0
    const atRest = [residentMegabytes(pid), proportionalMegabytes(postmaster)]
    const inside = await goInside(dataDir)
    const bare = openDatabase({ connectionString: inside.reached.appUrl })
    const river = await addRiver(inside)
    const at = { inside, river, bare, port, pid, postmaster, quick }
    console.log(`${await measureReports(at)}\n`)
    console.log(`${await measurePages(at)}\n`)
    const afterLoad = [residentMegabytes(pid), proportionalMegabytes(postmaster)]
    console.log(
      table(
        ['', 'Node', 'PostgreSQL'],
        [
          ['memory at rest, MB', ...atRest.map(round)],
          ['memory after all this, MB', ...afterLoad.map(round)],
        ],
      ),
    )
    await bare.close()
    await inside.leave()
    await program.end()
    console.log(`\n${describeTheRest(first.startedAfter, program.startedAfter)}`)
    return 0
  } finally {
    await removeDataDir(dataDir)
  }
}

function describeMachine(): string {
  const [cpu] = os.cpus()
  return `${os.availableParallelism()} cores (${cpu?.model.trim() ?? os.arch()}), ${round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, Node ${process.versions.node}. Server, database and clients share them.`
}

function describeTheRest(firstStart: number, laterStart: number): string {
  const judged = [100, 400].map((entries) => ({ entries, ...measureJudging(entries) }))
  return table(
    ['', 'milliseconds'],
    [
      ['first start, with a new database, to the first answer', round(firstStart)],
      ['later starts', round(laterStart)],
      ...judged.map(({ entries, microseconds, judgements }) => [
        `judging a case of ${entries} entries by the shipped policy (${judgements} judgements)`,
        round(microseconds / 1000),
      ]),
    ],
  )
}
