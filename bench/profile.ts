import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { routes } from '#routes'
import { addRiver, goInside } from './inside.ts'
import { freePort, makeDataDir, removeDataDir, startProgram } from './program.ts'
import { runLoad } from './reports.ts'
import { table } from './table.ts'

/** Where the server's time goes while reports come in, 64 at once; or while a page of the door is asked for: `profile tell`. */
export async function main([page, lines = '45']: readonly string[]): Promise<number> {
  const dataDir = makeDataDir()
  const profiles = fs.mkdtempSync(path.join(os.tmpdir(), 'profile-'))
  try {
    const port = await freePort()
    const nodeOptions = ['--cpu-prof', `--cpu-prof-dir=${profiles}`, '--cpu-prof-interval=250']
    const program = await startProgram(dataDir, port, { nodeOptions })
    const { slug } = await goInside(dataDir, addRiver)
    const front = routes.door.front.href({ provision: slug })
    const what = !page ? { tell: `${front}/tell` } : { get: `${front}/${page}` }
    await runLoad({ port, ...what, atOnce: 64, seconds: 2 })
    const from = performance.now() - program.began
    const { done, seconds } = await runLoad({ port, ...what, atOnce: 64, seconds: 8 })
    const during = { from, to: performance.now() - program.began }
    await program.end()
    const [file = ''] = fs.readdirSync(profiles)
    const profile = JSON.parse(fs.readFileSync(path.join(profiles, file), 'utf8')) as Profile
    console.log(`${Math.round(done / seconds)} a second\n`)
    console.log(describe(profile, during, done, Number(lines)))
    return 0
  } finally {
    await removeDataDir(dataDir)
    fs.rmSync(profiles, { recursive: true, force: true })
  }
}

/** As V8 writes it: times in microseconds. */
type Profile = {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[]
  samples: number[]
  timeDeltas: number[]
}

/** Functions by the time spent in themselves, for each answer. */
function describe(
  { nodes, samples, timeDeltas }: Profile,
  during: { from: number; to: number },
  done: number,
  lines: number,
): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const self = new Map<string, number>()
  let milliseconds = 0
  for (const [at, id] of samples.entries()) {
    milliseconds += (timeDeltas[at] ?? 0) / 1000
    if (milliseconds < during.from || milliseconds > during.to) continue
    const frame = frames.get(id)
    if (frame === undefined || frame.functionName === '(idle)') continue
    const place = frame.url === '' ? '' : `${path.basename(frame.url)}:${frame.lineNumber + 1}`
    const name = `${frame.functionName || '(nameless)'} ${place}`
    self.set(name, (self.get(name) ?? 0) + (timeDeltas[at] ?? 0))
  }
  const all = self.values().reduce((sum, time) => sum + time, 0)
  const rows = [...self].sort(([, a], [, b]) => b - a).slice(0, lines)
  return table(
    ['function', 'µs each', '%'],
    [['everything', all], ...rows].map(([name, time]) => [
      String(name),
      (Number(time) / done).toFixed(1),
      ((100 * Number(time)) / all).toFixed(1),
    ]),
  )
}
