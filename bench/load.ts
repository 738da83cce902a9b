// A process of its own that asks for pages, or sends reports, from many connections at once, and says how it went.
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from './connection.ts'
import { percentilesOf, type Percentiles } from './percentiles.ts'
import { reportForm } from './report-form.ts'

/** What to ask for, from how many connections, for how many seconds; without an address reports are sent to `tell`. */
export type Load = {
  port: number
  atOnce: number
  seconds: number
  tell?: string
  get?: string
  cookie?: string
}

/** How many were answered as they should be, how many not, and how long they took in milliseconds. */
export type Loaded = Percentiles & { done: number; other: number; seconds: number }

const load = JSON.parse(process.argv[2] ?? '{}') as Load
const times: number[] = []
let other = 0
const connections = await Promise.all(Array.from({ length: load.atOnce }, () => connect(load.port)))
const began = performance.now()
const end = began + load.seconds * 1000
await Promise.all(connections.map(askAgainAndAgain))
const seconds = (performance.now() - began) / 1000
for (const connection of connections) connection.close()
console.log(JSON.stringify({ ...percentilesOf(times), done: times.length, other, seconds }))

async function askAgainAndAgain(connection: Awaited<ReturnType<typeof connect>>): Promise<void> {
  while (performance.now() < end) {
    const asked = performance.now()
    const { status } =
      load.tell === undefined
        ? await connection.get(load.get ?? '/', headers())
        : await connection.post(load.tell, reportForm())
    if (status === (load.tell === undefined ? 200 : 303)) times.push(performance.now() - asked)
    else other += 1
    if (status >= 500) await sleep(10)
  }
}

function headers(): Record<string, string> {
  return {
    'accept-encoding': 'gzip, br',
    ...(load.cookie !== undefined && { cookie: load.cookie }),
  }
}
