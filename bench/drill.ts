import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPostmaster } from '#platform/postgres/postmaster.ts'
import { routes } from '#routes'
import { addRiver, goInside } from './inside.ts'
import { reckon, type Reckoning } from './reckoning.ts'
import {
  freePort,
  makeDataDir,
  type Program,
  removeDataDir,
  runProgram,
  startProgram,
} from './program.ts'
import { sendReports } from './senders.ts'

/** Seconds of calm, then how many kills, and the seconds before each. */
export type Plan = { calm: number; kills: number; killEvery: number }

/** How a drill ended. `refused` is what was not taken while nothing was killed. */
export type Drilled = Reckoning & {
  refused: number
  /** What `upstander verify` said of the record, and whether it is whole. */
  verified: { code: number | null; said: string }
}

const peopleAtOnce = 64
const long: Plan = { calm: 20, kills: 6, killEvery: 4 }

/** Drills on a data folder of its own and prints what came of it. */
export async function main(): Promise<number> {
  const { verified, ...counts } = await drill(long)
  console.table(counts)
  console.log(verified.said)
  const { refused, lost, doubled, different } = counts
  return refused + lost + doubled + different === 0 && verified.code === 0 ? 0 : 1
}

/** Sends reports, 64 at once: first in calm, then while program, database, or both at once are killed again and again. */
export async function drill(plan: Plan): Promise<Drilled> {
  const dataDir = makeDataDir()
  try {
    const port = await freePort()
    let program = await startProgram(dataDir, port)
    // Whoever is inside looks after the database too; in the drill the program must do it alone.
    const river = await goInside(dataDir, addRiver)

    const at = { port, address: routes.door.tell.href({ provision: river.slug }) }
    const calmEnd = performance.now() + plan.calm * 1000
    const calm = await sendReports(at, peopleAtOnce, () => performance.now() > calmEnd)
    let isOver = false
    const sending = sendReports(at, peopleAtOnce, () => isOver)
    for (let turn = 0; turn < plan.kills; turn++) {
      await sleep(plan.killEvery * 1000)
      program = await killOne(turn, dataDir, program)
    }
    isOver = true
    const rough = await sending

    const reckoning = await goInside(dataDir, (inside) =>
      reckon(inside, river.id, at, [...calm.sent, ...rough.sent]),
    )
    await program.end()
    const verified = await runProgram(dataDir, 'verify')
    return { ...reckoning, refused: calm.turnedAway, verified }
  } finally {
    await removeDataDir(dataDir)
  }
}

/** In turn the database, the program, and both; what runs the program starts it again at once. */
async function killOne(turn: number, dataDir: string, program: Program): Promise<Program> {
  const [database, itself] = [turn % 3 !== 1, turn % 3 !== 0]
  const server = findPostmaster(path.join(dataDir, 'pgdata'))
  if (database && server) process.kill(server.pid, 'SIGKILL')
  if (!itself) return program
  await program.kill()
  return startProgram(dataDir, program.port)
}
