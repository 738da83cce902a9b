import { demoSlug } from '#demo/seed-demo.ts'
import { demoPassword } from '#demo/staff-here.ts'
import { routes } from '#routes'
import { connect } from './connection.ts'
import { freePort, makeDataDir, removeDataDir, startProgram } from './program.ts'
import { runLoad } from './reports.ts'
import { round, table } from './table.ts'
import { processorSeconds } from './usage.ts'

/** A page to ask for, as whoever has this cookie. */
type Asked = { name: string; get: string; cookie?: string }

/** Pages a second and how long they take, of the demo with its year of life; a page that is not there says so. */
export async function measurePages(quick: boolean): Promise<string> {
  const dataDir = makeDataDir()
  try {
    const port = await freePort()
    const program = await startProgram(dataDir, port, { command: 'demo' })
    const pid = program.child.pid ?? 0
    const lines: string[][] = []
    for (const asked of [...atTheDoor(), ...(await forStaff(port))])
      lines.push(...(await measurePage(port, pid, asked, quick)))
    await program.end()
    return table(head, lines)
  } finally {
    await removeDataDir(dataDir)
  }
}

const head = ['page', 'at once', 'a second', 'p50 ms', 'p95 ms', 'p99 ms', 'Node ms each', 'KB']

async function measurePage(
  port: number,
  pid: number,
  { name, ...asked }: Asked,
  quick: boolean,
): Promise<string[][]> {
  const { status, body } = await ask(port, asked)
  if (status !== 200) return [[name, `answered ${status}`]]
  const lines: string[][] = []
  await runLoad({ port, ...asked, atOnce: 4, seconds: 0.5 })
  for (const atOnce of quick ? [8] : [1, 8]) {
    const before = processorSeconds(pid) ?? Number.NaN
    const { done, seconds, p50, p95, p99 } = await runLoad({
      port,
      ...asked,
      atOnce,
      seconds: quick ? 0.7 : 2,
    })
    const node = ((processorSeconds(pid) ?? Number.NaN) - before) * 1000
    const figures = [done / seconds, p50, p95, p99, node / done, body.length / 1024]
    lines.push([name, String(atOnce), ...figures.map(round)])
  }
  return lines
}

function atTheDoor(): Asked[] {
  const place = { provision: demoSlug }
  return [
    { name: 'front door', get: routes.door.front.href(place) },
    { name: 'tell us', get: routes.door.tell.href(place) },
    { name: 'come back', get: routes.door.return.href(place) },
    { name: 'the policy', get: routes.door.policy.href(place) },
  ]
}

/** What the lead looks at, and the heaviest of the cases that the list shows. */
async function forStaff(port: number): Promise<Asked[]> {
  const cookie = await signIn(port)
  const list = await ask(port, { get: routes.cases.list.href(), cookie }, {})
  const found = new Set(list.body.toString().match(/(?<=href=")\/cases\/[0-9a-f-]{36}(?=")/g))
  const weighed = await Promise.all(
    Array.from(found, async (get) => {
      const { body } = await ask(port, { get, cookie }, {})
      return { get, weight: body.length }
    }),
  )
  const heaviest = weighed.sort((a, b) => b.weight - a.weight)[0]?.get
  return [
    { name: 'desk', get: routes.desk.href(), cookie },
    { name: 'reports', get: routes.reports.list.href(), cookie },
    { name: 'cases', get: routes.cases.list.href(), cookie },
    { name: 'the largest case', get: heaviest ?? routes.cases.one.path, cookie },
    { name: 'students', get: routes.people.students.href(), cookie },
  ]
}

async function signIn(port: number): Promise<string> {
  const connection = await connect(port)
  const form = new URLSearchParams({ email: 'dsl@demo.example', password: demoPassword })
  const { headers } = await connection.post(routes.signIn.href(), form)
  connection.close()
  return headers.get('set-cookie')?.split(';')[0] ?? ''
}

async function ask(
  port: number,
  { get, cookie }: Omit<Asked, 'name'>,
  headers: Readonly<Record<string, string>> = { 'accept-encoding': 'gzip, br' },
) {
  const connection = await connect(port)
  const answer = await connection.get(get, { ...headers, ...(cookie && { cookie }) })
  connection.close()
  return answer
}
