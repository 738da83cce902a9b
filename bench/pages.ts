import { routes } from '#routes'
import { connect } from './connection.ts'
import { runLoad, type Place } from './reports.ts'
import { round, table } from './table.ts'
import { processorSeconds } from './usage.ts'

/** Pages a second and how long they take, for those of the door that are there. */
export async function measurePages({ port, river, pid, quick }: Place): Promise<string> {
  const place = { provision: river.slug }
  const pages: [string, string][] = [
    ['front door', routes.door.front.href(place)],
    ['tell us', routes.door.tell.href(place)],
    ['come back', routes.door.return.href(place)],
    ['the policy', routes.door.policy.href(place)],
  ]
  const lines: string[][] = []
  for (const [name, get] of pages) {
    const { status, bytes } = await weigh(port, get)
    if (status !== 200) {
      lines.push([name, `answered ${status}`])
      continue
    }
    for (const atOnce of quick ? [16] : [1, 16]) {
      const before = processorSeconds(pid) ?? Number.NaN
      const loaded = await runLoad({ port, get, atOnce, seconds: quick ? 1 : 3 })
      const node = ((processorSeconds(pid) ?? Number.NaN) - before) * 1000
      const { done, seconds, p50, p95, p99 } = loaded
      const rest = [done / seconds, p50, p95, p99, node / done].map(round)
      lines.push([name, String(atOnce), ...rest, round(bytes / 1024)])
    }
  }
  return table(head, lines)
}

const head = ['page', 'at once', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'Node ms each', 'KB']

async function weigh(port: number, address: string): Promise<{ status: number; bytes: number }> {
  const connection = await connect(port)
  const { status, body } = await connection.get(address, { 'accept-encoding': 'gzip, br' })
  connection.close()
  return { status, bytes: body.length }
}
